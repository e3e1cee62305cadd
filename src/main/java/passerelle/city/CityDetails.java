package passerelle.city;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/**
 * What the page of a city shows of the city itself.
 *
 * @param european as it counts for costs: by the country, or as the secretariat decided
 * @param europeanReason why the secretariat decided otherwise than the country says; blank where it did not
 * @param population of the latest year with a figure, or null
 */
public record CityDetails(
        CityId id,
        String code,
        CityName names,
        Country country,
        String region,
        String website,
        String network,
        @Nullable Coordinates place,
        @Nullable AccountId officer,
        String officerName,
        boolean european,
        String europeanReason,
        Standing standing,
        @Nullable LocalDate standingSince,
        @Nullable Integer population,
        long version) {

    public String name(Locale locale) {
        return names.in(locale);
    }

    public CityProfile profile() {
        return new CityProfile(names, country, region, website, network, place);
    }
}
