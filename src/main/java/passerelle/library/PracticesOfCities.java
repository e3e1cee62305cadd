package passerelle.library;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.city.CityFound;
import passerelle.shared.CityId;

/** What single cities have in the library. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PracticesOfCities {

    private final LibraryEntries entries;

    PracticesOfCities(LibraryEntries entries) {
        this.entries = entries;
    }

    /**
     * @param cities by their ids, those without a practice as well
     * @param practices of all of them, what was published last first
     */
    public record Shelf(Map<CityId, CityFound> cities, List<LibraryRow> practices) {}

    public Shelf of(Collection<CityId> some) {
        var lines = some.isEmpty() ? List.<EntryLine>of() : entries.of(some);
        return new Shelf(
                lines.stream().collect(toMap(EntryLine::city, EntryLine::town, (town, same) -> town)),
                lines.stream()
                        .filter(line -> !line.code().isEmpty())
                        .map(EntryLine::row)
                        .toList());
    }
}
