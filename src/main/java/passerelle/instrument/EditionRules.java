package passerelle.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must fit together in an edition: composites and indices are made of its areas, and count none twice. */
final class EditionRules {

    private final Edition edition;
    private final Set<String> areas;
    private final Map<String, List<String>> composites = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private EditionRules(Edition edition) {
        this.edition = edition;
        this.areas = edition.areas().stream().map(Area::code).collect(Collectors.toSet());
        edition.composites().forEach(composite -> composites.put(composite.code(), composite.areas()));
    }

    static List<Problem> problems(Edition edition) {
        var rules = new EditionRules(edition);
        rules.checkAreas();
        edition.composites().forEach(rules::check);
        edition.indices().forEach(rules::check);
        return rules.problems;
    }

    private void checkAreas() {
        if (areas.isEmpty()) {
            wrong("areas", "no-areas");
        }
        edition.coreIndicators().stream()
                .filter(indicator -> !indicator.isScored())
                .forEach(indicator -> wrong(
                        "areas/" + edition.areaOf(indicator.code()).code() + "/"
                                + indicator.code().value(),
                        "core-text"));
    }

    private void check(Composite composite) {
        var place = "composites/" + composite.code();
        if (areas.contains(composite.code())) {
            wrong(place, "twice", composite.code());
        }
        if (composite.areas().isEmpty()) {
            wrong(place, "no-areas");
        }
        composite.areas().stream()
                .filter(area -> !areas.contains(area))
                .forEach(area -> wrong(place, "unknown-area", area));
    }

    private void check(Index index) {
        var place = "indices/" + index.code();
        if (index.weights().isEmpty()) {
            wrong(place, "no-areas");
        }
        index.weights().keySet().stream()
                .filter(part -> !areas.contains(part) && !composites.containsKey(part))
                .forEach(part -> wrong(place, "unknown-area", part));
        var counted = new HashSet<String>();
        index.weights().keySet().stream()
                .flatMap(this::areasOf)
                .filter(area -> !counted.add(area))
                .forEach(area -> wrong(place, "counted-twice", area));
    }

    private Stream<String> areasOf(String part) {
        return composites.getOrDefault(part, List.of(part)).stream();
    }

    private void wrong(String place, String what, Object... arguments) {
        problems.add(new Problem(place, what, arguments));
    }
}
