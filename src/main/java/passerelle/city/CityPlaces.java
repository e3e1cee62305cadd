package passerelle.city;

import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the cities lie; open to everybody who is signed in, as the directory is. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CityPlaces {

    private final Cities cities;

    CityPlaces(Cities cities) {
        this.cities = cities;
    }

    /** All cities of the directory so narrowed, also those whose place is unknown, in the order of their names. */
    public List<CityPlace> of(CityFilter filter, Locale locale) {
        return cities.places(filter, filter.words(), locale.getLanguage());
    }
}
