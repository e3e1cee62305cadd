package passerelle.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Period;
import passerelle.visit.CostBearer;
import passerelle.visit.VisitId;
import passerelle.visit.VisitPlan;
import passerelle.visit.VisitService;

/** Plans and closes visits as the secretariat would. */
@TestComponent
public class TestVisits {

    private final VisitService visits;
    private final Clock clock;

    TestVisits(VisitService visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /** Three days that ended so many days ago, or will end in so many when negative. */
    public VisitPlan plan(int endedDaysAgo, AccountId... experts) {
        var last = LocalDate.now(clock).minusDays(endedDaysAgo);
        var period = new Period(last.minusDays(2), last);
        return new VisitPlan(round(), period, Set.of(experts), "Maria Rossi", CostBearer.PROGRAMME, true);
    }

    /** A visit ahead, of another round. */
    public VisitPlan planOf(int round, AccountId... experts) {
        var plan = plan(-10, experts);
        return new VisitPlan(round, plan.period(), plan.experts(), "Maria Rossi", CostBearer.PROGRAMME, true);
    }

    /** The round of all visits here: that of last year. */
    public int round() {
        return LocalDate.now(clock).getYear() - 1;
    }

    public VisitId planned(CityId city, int endedDaysAgo, AccountId... experts) {
        return Acting.asSystem(() -> visits.plan(city, plan(endedDaysAgo, experts)));
    }

    public VisitId closed(CityId city, int endedDaysAgo, AccountId... experts) {
        return Acting.asSystem(() -> {
            var visit = visits.plan(city, plan(endedDaysAgo, experts));
            visits.close(visit, LocalDate.now(clock).minusDays(endedDaysAgo), false);
            return visit;
        });
    }
}
