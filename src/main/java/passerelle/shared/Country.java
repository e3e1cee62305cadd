package passerelle.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A country by its ISO 3166-1 code, such as {@code it}, always in lower case. */
@Embeddable
public record Country(String code) implements Serializable {

    private static final LocalDate RUSSIA_LEFT = LocalDate.of(2022, 3, 16);

    private static final Set<String> KNOWN = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** The 46 member states of the Council of Europe since 16 March 2022, when the Russian Federation left. */
    private static final Set<String> COUNCIL_OF_EUROPE = Set.of(
            "al", "ad", "am", "at", "az", "be", "ba", "bg", "hr", "cy", "cz", "dk", "ee", "fi", "fr", "ge", "de", "gr",
            "hu", "is", "ie", "it", "lv", "li", "lt", "lu", "mt", "md", "mc", "me", "nl", "mk", "no", "pl", "pt", "ro",
            "sm", "rs", "sk", "si", "es", "se", "ch", "tr", "ua", "gb");

    /** @throws RuleViolation for a code that no country has */
    public Country {
        code = code.toLowerCase(Locale.ROOT);
        if (!KNOWN.contains(code.toUpperCase(Locale.ROOT))) {
            throw new RuleViolation("country.error.unknown", code);
        }
    }

    public String name(Locale locale) {
        return Locale.of("", code.toUpperCase(Locale.ROOT)).getDisplayCountry(locale);
    }

    /**
     * Whether it is a member state of the Council of Europe on that day, the programme's default meaning of European.
     */
    public boolean isEuropean(LocalDate on) {
        return COUNCIL_OF_EUROPE.contains(code) || code.equals("ru") && on.isBefore(RUSSIA_LEFT);
    }

    /** The codes of all countries that are European on that day. */
    public static Set<String> europeanOn(LocalDate day) {
        return KNOWN.stream()
                .map(Country::new)
                .filter(country -> country.isEuropean(day))
                .map(Country::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * By its code, or by its name in English or French as readers and the programme's papers write it, whatever its
     * accents and case.
     */
    public static Optional<Country> named(String words) {
        return Optional.ofNullable(Named.BY_WORDS.get(Folding.fold(words))).map(Country::new);
    }

    private static final class Named {

        private static final Map<String, String> BY_WORDS = new HashMap<>(Map.of(
                "uk", "gb",
                "usa", "us",
                "south korea", "kr",
                "republic of korea", "kr",
                "republique de coree", "kr",
                "czech republic", "cz",
                "republique tcheque", "cz",
                "turkey", "tr",
                "republic of moldova", "md"));

        static {
            for (var code : KNOWN) {
                var country = new Country(code);
                BY_WORDS.put(Folding.fold(code), country.code());
                BY_WORDS.put(Folding.fold(country.name(Locale.ENGLISH)), country.code());
                BY_WORDS.put(Folding.fold(country.name(Locale.FRENCH)), country.code());
            }
        }
    }

    /** Every country, in the order of its name in the reader's language. */
    public static List<Country> all(Locale locale) {
        return KNOWN.stream()
                .map(Country::new)
                .sorted(Comparator.comparing(country -> Folding.fold(country.name(locale))))
                .toList();
    }
}
