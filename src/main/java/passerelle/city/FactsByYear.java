package passerelle.city;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import passerelle.shared.CityId;

interface FactsByYear extends JpaRepository<FactsOfYear, UUID> {

    List<FactsOfYear> findByCityAndWithdrawnFalseOrderByYearDesc(CityId city);

    List<FactsOfYear> findByCityInAndWithdrawnFalse(Collection<CityId> cities);

    Optional<FactsOfYear> findByCityAndYear(CityId city, int year);
}
