package passerelle.strategy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.CityId;

interface Strategies extends JpaRepository<Strategy, StrategyId> {

    default Strategy require(StrategyId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("No strategy " + id.value()));
    }

    /** Those that stand, the latest round first. */
    @Query("select s from Strategy s where s.city in :cities and s.withdrawn = false order by s.round desc")
    List<Strategy> of(Collection<CityId> cities);

    default List<Strategy> of(CityId city) {
        return of(List.of(city));
    }

    /** The day on which the evaluation of a strategy began, or null while it has none. */
    @Query("select e.openedOn from StrategyEvaluation e where e.strategy = :strategy and e.withdrawn = false")
    @Nullable LocalDate evaluated(StrategyId strategy);
}
