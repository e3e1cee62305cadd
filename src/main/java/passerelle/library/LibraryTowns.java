package passerelle.library;

import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.Acting;
import passerelle.city.CityFilter;
import passerelle.city.CityPlaces;

/** Where the practices lie that were found. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class LibraryTowns {

    private final LibraryService library;
    private final CityPlaces places;

    LibraryTowns(LibraryService library, CityPlaces places) {
        this.library = library;
        this.places = places;
    }

    /** The cities of everything that is found, in the order of their names; of a city that is chosen the others too. */
    public List<LibraryTown> of(LibraryQuery query, Locale reader) {
        var counts = library.count(query, Facet.CITY);
        return Acting.asSystem(() -> places.of(CityFilter.NONE, reader)).stream()
                .filter(city -> counts.containsKey(city.code()))
                .map(city -> new LibraryTown(city, counts.getOrDefault(city.code(), 0L)))
                .toList();
    }
}
