package passerelle.city;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/**
 * A city and where it lies.
 *
 * @param at null while nobody has said where it is
 */
public record CityPlace(
        CityId id,
        String code,
        CityName names,
        Country country,
        Standing standing,
        @Nullable Coordinates at) {

    public String name(Locale locale) {
        return names.in(locale);
    }
}
