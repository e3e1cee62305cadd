package passerelle.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the project's own files say, found by patterns. */
public record Sources(String text) {

    private static final String TEXT_BLOCK = "\"\"\"(?s:.*?)\"\"\"";
    private static final Pattern LITERAL = Pattern.compile(TEXT_BLOCK + "|\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    public static Sources java() {
        return under("src/main/java", ".java");
    }

    public static Sources migrations() {
        return under("db/migration", ".sql");
    }

    /** Every text between quotes, but not the blocks of several lines. */
    public Set<String> literals() {
        return all(LITERAL, match -> Objects.requireNonNullElse(match.group(1), ""));
    }

    /** The first group of every place where the pattern fits. */
    public Set<String> all(String pattern) {
        return all(Pattern.compile(pattern), match -> match.group(1));
    }

    private Set<String> all(Pattern pattern, Function<MatchResult, String> part) {
        return pattern.matcher(text).results().map(part).collect(Collectors.toUnmodifiableSet());
    }

    private static Sources under(String folder, String ending) {
        try (var files = Files.walk(Path.of(folder))) {
            return new Sources(files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(Sources::content)
                    .collect(Collectors.joining("\n")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> content(Path file) {
        try {
            return Stream.of(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
