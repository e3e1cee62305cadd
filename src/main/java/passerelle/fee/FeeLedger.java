package passerelle.fee;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The fees of one year over all cities, read from the rows of their journeys. */
interface FeeLedger extends Repository<Fee, FeeId> {

    String OWING = " from JourneyStep s join City c on c.id = s.key.city"
            + " left join Fee f on f.city = s.key.city and f.year = s.key.round"
            + " where s.key.step = passerelle.journey.Step.FEE and s.key.round = :year ";

    String SETTLED = "s.status in (passerelle.journey.StepStatus.DONE, passerelle.journey.StepStatus.SKIPPED)";

    @Query("select new passerelle.fee.FeeLine(c.code, c.names, case when " + SETTLED
            + " then true else false end, f.noticeOn, f.waivedOn, s.due)" + OWING
            + " and (:openOnly = false or not " + SETTLED + ")")
    List<FeeLine> lines(int year, boolean openOnly, Pageable page);

    @Query("select count(s)" + OWING)
    long owing(int year);

    @Query("select count(s)" + OWING + " and f.noticeOn is not null")
    long called(int year);

    @Query("select count(s)" + OWING + " and " + SETTLED)
    long settled(int year);

    @Query("select sum(p.amount.amount) from Payment p join Fee f on f.id = p.fee"
            + " where f.year = :year and p.liveReference is not null")
    Optional<BigDecimal> paid(int year);

    @Query("select count(s) from JourneyStep s left join Fee f on f.city = s.key.city and f.year = s.key.round"
            + " where s.key.step = passerelle.journey.Step.FEE and s.key.round = :year and f.noticeOn is null"
            + " and not " + SETTLED)
    long uncalled(int year);
}
