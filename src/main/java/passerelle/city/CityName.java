package passerelle.city;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import passerelle.shared.Folding;
import passerelle.shared.RuleViolation;

/**
 * A city's name as it calls itself, and as English and French readers know it, each at most 80 characters.
 *
 * @param aliases further names by which papers and tables call it, parted by semicolons, at most 300 characters
 */
@Embeddable
public record CityName(
        @Column(name = "name_local") String local,
        @Column(name = "name_en") String english,
        @Column(name = "name_fr") String french,
        @Column(name = "aliases") String aliases)
        implements Serializable {

    private static final int LONGEST = 80;
    private static final int LONGEST_ALIASES = 300;

    /** Blank English and French forms become the local one. @throws RuleViolation without a local name */
    public CityName {
        local = local.strip();
        english = english.isBlank() ? local : english.strip();
        french = french.isBlank() ? local : french.strip();
        aliases = each(aliases).collect(joining("; "));
        if (local.isBlank() || local.length() > LONGEST || english.length() > LONGEST || french.length() > LONGEST) {
            throw new RuleViolation("city.error.name");
        }
        if (aliases.length() > LONGEST_ALIASES) {
            throw new RuleViolation("city.error.aliases");
        }
    }

    public CityName(String local, String english, String french) {
        this(local, english, french, "");
    }

    public static CityName of(String name) {
        return new CityName(name, "", "");
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }

    /** All that it is called, folded. */
    Set<String> keys() {
        return Stream.concat(Stream.of(local, english, french), each(aliases))
                .map(Folding::fold)
                .collect(toUnmodifiableSet());
    }

    /** All forms, for search. */
    String folded() {
        return Folding.fold(String.join(" ", local, english, french, aliases));
    }

    private static Stream<String> each(String names) {
        return Stream.of(names.split(";")).map(String::strip).filter(name -> !name.isEmpty());
    }
}
