package passerelle.strategy.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import passerelle.shared.CityId;

interface WaitingEvaluations extends Repository<StrategyEvaluation, EvaluationId> {

    String ANSWERED =
            "select new passerelle.strategy.evaluation.WaitingEvaluation(c.code, c.names, s.title, a.submittedOn)"
                    + " from StrategyEvaluation e join Strategy s on s.id = e.strategy join City c on c.id = e.city"
                    + " join Assessment a on a.city = e.city and a.instrument = EVALUATION and a.roundSlot = e.round"
                    + " where e.withdrawn = false and e.closedOn is null and a.submittedOn is not null and ";

    String DISCUSSED = "exists (select d.id from Discussion d where d.evaluation = e.id and d.withdrawn = false)";

    /** Only the latest strategy of a city is still to be evaluated, unless the secretariat left the step out. */
    @Query("select new passerelle.strategy.evaluation.WaitingEvaluation(c.code, c.names, s.title, s.adoptedOn)"
            + " from Strategy s join City c on c.id = s.city"
            + " where s.city in :cities and s.withdrawn = false and s.adoptedOn <= :until"
            + " and not exists (select e.id from StrategyEvaluation e where e.strategy = s.id and e.withdrawn = false)"
            + " and not exists (select l.id from Strategy l"
            + " where l.city = s.city and l.withdrawn = false and l.round > s.round)"
            + " and not exists (select k.id from SkippedStep k"
            + " where k.city = s.city and k.step = EVALUATION and k.round = s.round and k.takenBackAt is null)"
            + " order by s.adoptedOn, s.id.value")
    List<WaitingEvaluation> toOpen(Collection<CityId> cities, LocalDate until, Pageable page);

    @Query(ANSWERED + "e.city in :cities and not " + DISCUSSED + " order by a.submittedOn, e.id.value")
    List<WaitingEvaluation> toDiscuss(Collection<CityId> cities, Pageable page);

    @Query(ANSWERED + DISCUSSED + " order by a.submittedOn, e.id.value")
    List<WaitingEvaluation> toClose(Pageable page);
}
