package passerelle.city;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.search.SearchText;
import passerelle.shared.CityId;

/** Finds cities by any of their names; the directory is open to everybody who is signed in. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CitySearch {

    private final Cities cities;

    CitySearch(Cities cities) {
        this.cities = cities;
    }

    /** Those whose name begins with the text first, then those with a word that does; at most that many. */
    public Page<CityFound> find(SearchText text, Locale locale, int limit) {
        return cities.found(text, locale.getLanguage(), PageRequest.of(0, limit));
    }

    /** By their codes; those that nobody knows are left out. */
    public Map<String, CityFound> coded(Collection<String> codes) {
        return cities.coded(codes).stream().collect(toMap(CityFound::code, city -> city));
    }

    public Map<CityId, CityFound> identified(Collection<CityId> ids) {
        return cities.identified(ids).stream().collect(toMap(CityFound::id, city -> city));
    }
}
