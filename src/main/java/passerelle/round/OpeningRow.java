package passerelle.round;

import java.util.Locale;
import java.util.Optional;
import passerelle.city.CityName;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/**
 * What would become of a city if the round were opened.
 *
 * @param unsigned whether it has not signed the declaration of intent: worth a look, no obstacle
 * @param obstacle nothing when it can be opened
 */
public record OpeningRow(
        CityId city,
        String code,
        CityName names,
        Country country,
        String officer,
        boolean unsigned,
        Optional<Obstacle> obstacle) {

    public String name(Locale locale) {
        return names.in(locale);
    }
}
