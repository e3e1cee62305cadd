package passerelle.membership;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.CityId;

interface DeclarationsOfIntent extends JpaRepository<DeclarationOfIntent, DeclarationId> {

    /** Those in force, the oldest first. */
    @Query("select f from DeclarationOfIntent f where f.city = :city and f.active = true order by f.citySignedOn")
    List<DeclarationOfIntent> of(CityId city);
}
