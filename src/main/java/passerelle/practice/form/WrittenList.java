package passerelle.practice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import passerelle.practice.form.Classification.Option;

/** Options that were written one after the other instead of ticked: “Education, youth; (arts)”. */
final class WrittenList {

    private static final String STRONG = "[;\\n•|]+";
    private static final String WEAK = "\\s*,\\s*|\\s+(?:et|and|&|/)\\s+|\\s*/\\s*";

    private final Function<String, Optional<Option>> known;

    WrittenList(Function<String, Optional<Option>> known) {
        this.known = known;
    }

    void read(String text, Consumer<Option> options, Consumer<String> others) {
        for (var piece : text.split(STRONG)) {
            var bare = bare(piece);
            if (NotGiven.is(bare)) {
                continue;
            }
            var whole = known.apply(bare);
            if (whole.isPresent()) {
                options.accept(whole.get());
            } else {
                readWords(bare, options, others);
            }
        }
    }

    /** The longest run of words between commas that names an option, from the left; a piece that holds none stays whole. */
    private void readWords(String piece, Consumer<Option> options, Consumer<String> others) {
        var words = List.of(piece.split(WEAK));
        var rest = new ArrayList<String>();
        for (var from = 0; from < words.size(); ) {
            var end = longest(words, from);
            if (end > from) {
                known.apply(joined(words, from, end)).ifPresent(options);
                from = end;
            } else {
                rest.add(words.get(from++));
            }
        }
        if (rest.size() == words.size()) {
            others.accept(piece);
        } else {
            rest.stream()
                    .map(WrittenList::bare)
                    .filter(text -> !NotGiven.is(text))
                    .forEach(others);
        }
    }

    private int longest(List<String> words, int from) {
        for (var end = words.size(); end > from; end--) {
            if (known.apply(joined(words, from, end)).isPresent()) {
                return end;
            }
        }
        return from;
    }

    private static String joined(List<String> words, int from, int end) {
        return words.subList(from, end).stream().collect(Collectors.joining(" "));
    }

    private static String bare(String piece) {
        var bare = piece.strip();
        return bare.startsWith("(") && bare.endsWith(")")
                ? bare.substring(1, bare.length() - 1).strip()
                : bare;
    }
}
