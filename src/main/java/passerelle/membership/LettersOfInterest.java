package passerelle.membership;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.CityId;

interface LettersOfInterest extends JpaRepository<LetterOfInterest, LetterId> {

    /** Those in force, the oldest first. */
    @Query("select f from LetterOfInterest f where f.city in :cities and f.active = true order by f.on")
    List<LetterOfInterest> of(Collection<CityId> cities);

    default List<LetterOfInterest> of(CityId city) {
        return of(List.of(city));
    }
}
