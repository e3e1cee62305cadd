package passerelle.result.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import passerelle.instrument.Edition;
import passerelle.result.Measure;
import passerelle.shared.Folding;
import passerelle.shared.RuleViolation;

/** The areas of an edition by all they are or were called, in either language. */
final class AreaNames {

    /** Names of earlier years. A general index of those years stands for the core index. */
    private static final Map<String, String> FORMER = Map.of(
            "general index", "core",
            "index general", "core",
            "overall index", "core",
            "intercultural lens", "lens",
            "governance", "leadership",
            "governance leadership citizenship", "leadership",
            "intercultural competence", "intelligence",
            "welcome", "welcoming",
            "media", "media",
            "neighborhoods", "neighbourhoods");

    private final Map<String, Measure> byName = new HashMap<>();

    AreaNames(Edition edition) {
        Measure.titles(edition)
                .forEach(
                        (measure, title) -> Stream.of(measure.code(), title.in(Locale.ENGLISH), title.in(Locale.FRENCH))
                                .forEach(name -> byName.put(plain(name), measure)));
        edition.areas()
                .forEach(area -> Stream.of(Locale.ENGLISH, Locale.FRENCH)
                        .forEach(language ->
                                byName.putIfAbsent(plain(area.shortTitle().in(language)), Measure.area(area.code()))));
        FORMER.forEach((name, code) -> {
            if (byName.containsKey(code)) {
                byName.putIfAbsent(name, byName.get(code));
            }
        });
    }

    /** @throws RuleViolation for a name that no area of the edition bears or bore */
    Measure measure(String name, String edition) {
        var measure = byName.get(plain(name));
        if (measure == null) {
            throw new RuleViolation("result.problem.area", name, edition);
        }
        return measure;
    }

    /** Articles, conjunctions and marks tell no area from another. */
    private static String plain(String name) {
        return Folding.fold(name)
                .replaceAll("[^a-z0-9]+", " ")
                .replaceAll("\\b(the|and|et|la|le|les|l|du|de|des|d)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
