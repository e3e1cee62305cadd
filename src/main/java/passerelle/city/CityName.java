package passerelle.city;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import passerelle.shared.Folding;
import passerelle.shared.RuleViolation;

/** A city's name as it calls itself, and as English and French readers know it. Each at most 80 characters. */
@Embeddable
public record CityName(
        @Column(name = "name_local") String local,
        @Column(name = "name_en") String english,
        @Column(name = "name_fr") String french)
        implements Serializable {

    /** Blank English and French forms become the local one. @throws RuleViolation without a local name */
    public CityName {
        local = local.strip();
        english = english.isBlank() ? local : english.strip();
        french = french.isBlank() ? local : french.strip();
        if (local.isBlank() || local.length() > 80 || english.length() > 80 || french.length() > 80) {
            throw new RuleViolation("city.error.name");
        }
    }

    public static CityName of(String name) {
        return new CityName(name, "", "");
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }

    /** All three forms, for search. */
    String folded() {
        return Folding.fold(local + " " + english + " " + french);
    }
}
