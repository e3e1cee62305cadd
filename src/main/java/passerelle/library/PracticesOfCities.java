package passerelle.library;

import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.CityId;

/** What single cities have in the library. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class PracticesOfCities {

    private final LibraryEntries entries;

    PracticesOfCities(LibraryEntries entries) {
        this.entries = entries;
    }

    /** What was published last first. */
    public List<LibraryRow> of(Collection<CityId> cities) {
        return cities.isEmpty()
                ? List.of()
                : entries.lines(cities).stream().map(EntryLine::row).toList();
    }
}
