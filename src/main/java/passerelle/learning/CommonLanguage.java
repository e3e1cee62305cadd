package passerelle.learning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import passerelle.shared.Country;

/**
 * In which languages the authorities of two countries can talk without an interpreter: the official languages of the
 * whole state, by law or, for English, by use, of the countries that belong to the Council of Europe or to the programme.
 */
final class CommonLanguage {

    private static final Map<String, List<String>> OFFICIAL = Map.ofEntries(
            Map.entry("fr", List.of("fr", "be", "ch", "lu", "mc", "ca")),
            Map.entry("en", List.of("gb", "ie", "mt", "us", "ca", "au")),
            Map.entry("de", List.of("de", "at", "ch", "li", "lu", "be")),
            Map.entry("it", List.of("it", "ch", "sm")),
            Map.entry("es", List.of("es", "mx")),
            Map.entry("pt", List.of("pt")),
            Map.entry("nl", List.of("nl", "be")),
            Map.entry("el", List.of("gr", "cy")),
            Map.entry("sv", List.of("se", "fi")),
            Map.entry("fi", List.of("fi")),
            Map.entry("nb", List.of("no")),
            Map.entry("da", List.of("dk")),
            Map.entry("is", List.of("is")),
            Map.entry("tr", List.of("tr", "cy")),
            Map.entry("sq", List.of("al", "mk")),
            Map.entry("mk", List.of("mk")),
            Map.entry("ro", List.of("ro", "md")),
            Map.entry("uk", List.of("ua")),
            Map.entry("pl", List.of("pl")),
            Map.entry("cs", List.of("cz")),
            Map.entry("sk", List.of("sk")),
            Map.entry("sl", List.of("si")),
            Map.entry("hu", List.of("hu")),
            Map.entry("hr", List.of("hr", "ba")),
            Map.entry("bs", List.of("ba")),
            Map.entry("sr", List.of("rs", "ba")),
            Map.entry("bg", List.of("bg")),
            Map.entry("et", List.of("ee")),
            Map.entry("lv", List.of("lv")),
            Map.entry("lt", List.of("lt")),
            Map.entry("ca", List.of("ad")),
            Map.entry("hy", List.of("am")),
            Map.entry("az", List.of("az")),
            Map.entry("ka", List.of("ge")),
            Map.entry("he", List.of("il")),
            Map.entry("ar", List.of("ma")),
            Map.entry("ja", List.of("jp")),
            Map.entry("ko", List.of("kr")));

    private CommonLanguage() {}

    /** By their ISO 639-1 codes in order; empty where the countries share none. */
    static Set<String> of(Country one, Country other) {
        var shared = new TreeSet<String>();
        OFFICIAL.forEach((language, countries) -> {
            if (countries.contains(one.code()) && countries.contains(other.code())) {
                shared.add(language);
            }
        });
        return shared;
    }

    /** In the same country they always do, whether or not its language is in the table. */
    static boolean isSpoken(Country one, Country other) {
        return one.equals(other) || !of(one, other).isEmpty();
    }

    /** The languages a group may work in. */
    static Set<String> all() {
        return new TreeSet<>(OFFICIAL.keySet());
    }
}
