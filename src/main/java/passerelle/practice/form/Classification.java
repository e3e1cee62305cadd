package passerelle.practice.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The themes, fields of action and goals that a form lets choose from, found by any of their names. */
final class Classification {

    private static final String FILE = "/practice/themes.yaml";
    private static final int SHORTEST_MISSPELT = 6;
    private static final int LETTERS_PER_MISTAKE = 7;
    private static final Pattern MARK = Pattern.compile("^(?:\\d{1,2}|[a-z])\\s*[.):–-]\\s*(?=\\p{L}{2})");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)\\s*$");
    private static final Pattern GOAL =
            Pattern.compile("^(?:odd|sdg|goal|objectif|n°|no)?\\.?\\s*(\\d{1,2})(?!\\d)", Pattern.CASE_INSENSITIVE);

    /** @param number of a goal, 0 for any other */
    record Option(String code, int number, String english, String french, List<String> names) {}

    private final List<Option> themes;
    private final List<Option> domains;
    private final List<Option> goals;

    Classification() {
        var file = FormWords.load(FILE);
        var others = FormWords.under(FormWords.load(FormWords.FILE), "themes");
        themes = options(file.get("themes"), others);
        domains = options(file.get("domains"), Map.of());
        goals = options(file.get("goals"), Map.of());
    }

    List<Option> themes() {
        return themes;
    }

    List<Option> goals() {
        return goals;
    }

    /** By the name of the theme, or of the field of action that goes by the same code. */
    Optional<Option> theme(String text) {
        return named(text, themes)
                .or(() -> domain(text)
                        .flatMap(domain -> themes.stream()
                                .filter(theme -> theme.code().equals(domain.code()))
                                .findFirst()));
    }

    Optional<Option> domain(String text) {
        return named(text, domains);
    }

    Optional<Option> goal(String text) {
        var bare = Blanks.strip(text);
        var number = GOAL.matcher(bare);
        if (number.find() && !bare.substring(number.end()).matches(".*\\d.*")) {
            return goals.stream()
                    .filter(goal -> goal.number() == Integer.parseInt(number.group(1)))
                    .findFirst();
        }
        return named(text, goals);
    }

    private static Optional<Option> named(String text, List<Option> options) {
        var bare = MARK.matcher(text.strip()).replaceFirst("");
        return closest(Letters.of(bare), options)
                .or(() -> bare.contains(";")
                        ? Optional.empty()
                        : closest(Letters.of(BRACKETS.matcher(bare).replaceFirst("")), options));
    }

    private static Optional<Option> closest(String letters, List<Option> options) {
        for (var part = 0; part <= 2; part++) {
            var share = part;
            var found = options.stream()
                    .filter(option -> option.names().stream().anyMatch(name -> isNear(letters, name, share)))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** @param share how much of the mistakes that are let pass is let pass: none, half or all */
    private static boolean isNear(String letters, String name, int share) {
        if (share == 0 || name.length() < SHORTEST_MISSPELT) {
            return letters.equals(name);
        }
        return Letters.near(letters, name, Math.max(1, name.length() * share / (2 * LETTERS_PER_MISTAKE)));
    }

    private static List<Option> options(@Nullable Object listed, Map<?, ?> others) {
        var options = new ArrayList<Option>();
        for (var each : (List<?>) Objects.requireNonNull(listed)) {
            var option = (Map<?, ?>) each;
            options.add(option(option, others));
            if (option.get("subdomains") instanceof List<?> below) {
                options.addAll(options(below, others));
            }
        }
        return options.stream().sorted(Comparator.comparingInt(Option::number)).toList();
    }

    private static Option option(Map<?, ?> option, Map<?, ?> others) {
        var code = String.valueOf(option.get("code"));
        var labels = FormWords.under(option, "label");
        var english = String.valueOf(labels.get("en"));
        var french = String.valueOf(labels.get("fr"));
        var names = new ArrayList<>(List.of(Letters.of(english), Letters.of(french)));
        if (others.get(code) instanceof List<?> more) {
            more.forEach(name -> names.add(Letters.of(name.toString())));
        }
        var number = code.startsWith("sdg-") ? Integer.parseInt(code.substring(4)) : 0;
        return new Option(code, number, english, french, names);
    }
}
