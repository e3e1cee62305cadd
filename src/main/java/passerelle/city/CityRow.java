package passerelle.city;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/** One line of the directory. */
public record CityRow(
        CityId id,
        String code,
        CityName names,
        Country country,
        String network,
        Standing standing,
        @Nullable String officer,
        @Nullable Integer population) {

    public String name(Locale locale) {
        return names.in(locale);
    }
}
