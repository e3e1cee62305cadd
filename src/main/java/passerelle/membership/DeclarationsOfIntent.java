package passerelle.membership;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.CityId;

interface DeclarationsOfIntent extends JpaRepository<DeclarationOfIntent, DeclarationId> {

    /** Those in force, the oldest first. */
    @Query("select f from DeclarationOfIntent f where f.city in :cities and f.active = true order by f.citySignedOn")
    List<DeclarationOfIntent> of(Collection<CityId> cities);

    default List<DeclarationOfIntent> of(CityId city) {
        return of(List.of(city));
    }
}
