package passerelle.strategy.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.CityId;
import passerelle.strategy.StrategyId;

interface StrategyEvaluations extends JpaRepository<StrategyEvaluation, EvaluationId> {

    default StrategyEvaluation require(EvaluationId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("No evaluation " + id.value()));
    }

    /** Those that stand, the latest round first. */
    @Query("select e from StrategyEvaluation e where e.city in :cities and e.withdrawn = false order by e.round desc")
    List<StrategyEvaluation> of(Collection<CityId> cities);

    default List<StrategyEvaluation> of(CityId city) {
        return of(List.of(city));
    }

    @Query("select new passerelle.strategy.evaluation.EvaluatedStrategy(s.id, s.city, s.round, s.adoptedOn,"
            + " s.withdrawn)"
            + " from Strategy s where s.id = :id")
    Optional<EvaluatedStrategy> findStrategy(StrategyId id);

    default EvaluatedStrategy strategy(StrategyId id) {
        return findStrategy(id).orElseThrow(() -> new NoSuchElementException("No strategy " + id.value()));
    }

    @Query("select count(d) > 0 from Discussion d where d.evaluation = :evaluation and d.withdrawn = false")
    boolean isDiscussed(EvaluationId evaluation);
}
