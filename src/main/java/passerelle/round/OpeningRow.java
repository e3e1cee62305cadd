package passerelle.round;

import java.util.Locale;
import java.util.Optional;
import passerelle.city.CityName;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/**
 * What would become of a city if the round were opened.
 *
 * @param obstacle nothing when it can be opened
 */
public record OpeningRow(
        CityId city, String code, CityName names, Country country, String officer, Optional<Obstacle> obstacle) {

    public String name(Locale locale) {
        return names.in(locale);
    }
}
