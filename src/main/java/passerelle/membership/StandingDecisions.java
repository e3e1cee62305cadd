package passerelle.membership;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.CityId;

interface StandingDecisions extends JpaRepository<StandingDecision, DecisionId> {

    /** Those in force, the oldest first. */
    @Query("select f from StandingDecision f where f.city in :cities and f.active = true order by f.on")
    List<StandingDecision> of(Collection<CityId> cities);
}
