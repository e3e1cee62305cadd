package passerelle.library;

import java.util.Collection;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.Acting;
import passerelle.city.CityFound;
import passerelle.city.CitySearch;
import passerelle.shared.CityId;

/** Names the cities whose practices are in the library, to everybody; of others it says nothing. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class LibraryPlaces {

    private final LibraryEntries entries;
    private final CitySearch cities;

    LibraryPlaces(LibraryEntries entries, CitySearch cities) {
        this.entries = entries;
        this.cities = cities;
    }

    public Map<CityId, CityFound> of(Collection<CityId> some) {
        var listed = entries.listed(some);
        return listed.isEmpty() ? Map.of() : Acting.asSystem(() -> cities.identified(listed));
    }
}
