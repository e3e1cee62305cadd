package passerelle.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Period;

class ExpertVisitTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 12);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final Set<AccountId> ONE_EXPERT = Set.of(AccountId.create());

    @Test
    void isClosedOnceItIsOver() {
        var visit = visit(ONE_EXPERT, "Maria Rossi");

        visit.close(LAST, TODAY);

        assertThat(visit.status()).isEqualTo(VisitStatus.CLOSED);
        assertThat(visit.closedOn()).isEqualTo(LAST);
    }

    @ParameterizedTest(name = "closed on {0}: {1}")
    @CsvSource(textBlock = """
            2026-03-11, visit.error.closed.early
            2026-04-02, visit.error.closed.future
            """)
    void isNotClosedBeforeItsLastDayOrInTheFuture(LocalDate on, String message) {
        var visit = visit(ONE_EXPERT, "Maria Rossi");

        assertRefused(() -> visit.close(on, TODAY), message);
        assertThat(visit.status()).isEqualTo(VisitStatus.PLANNED);
    }

    @Test
    void needsAnExpertToBeClosed() {
        var visit = visit(Set.of(), "Maria Rossi");

        assertRefused(() -> visit.close(LAST, TODAY), "visit.error.expert.missing");
    }

    @Test
    void needsARepresentativeToBeClosed() {
        var visit = visit(ONE_EXPERT, " ");

        assertRefused(() -> visit.close(LAST, TODAY), "visit.error.representative.missing");
    }

    @Test
    void keepsWhatClosingAskedForWhenItIsCorrected() {
        var visit = visit(ONE_EXPERT, "Maria Rossi");
        visit.close(LAST, TODAY);

        assertRefused(() -> visit.follow(plan(ONE_EXPERT, "")), "visit.error.representative.missing");
    }

    @Test
    void isOpenAgainWhenItWasClosedByMistake() {
        var visit = visit(ONE_EXPERT, "Maria Rossi");
        visit.close(LAST, TODAY);

        visit.reopen();

        assertThat(visit.status()).isEqualTo(VisitStatus.PLANNED);
        assertThat(visit.closedOn()).isNull();
    }

    @Test
    void changesNoMoreOnceCalledOff() {
        var visit = visit(ONE_EXPERT, "Maria Rossi");
        visit.callOff();

        assertRefused(() -> visit.follow(plan(ONE_EXPERT, "Maria Rossi")), "visit.error.called.off");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(textBlock = """
            PLANNED,    CLOSED,     true
            PLANNED,    CALLED_OFF, true
            CLOSED,     PLANNED,    true
            CLOSED,     CALLED_OFF, false
            CALLED_OFF, PLANNED,    false
            CALLED_OFF, CLOSED,     false
            """)
    void movesBetweenItsStates(VisitStatus from, VisitStatus to, boolean allowed) {
        assertThat(from.mayBecome(to)).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "round {0}")
    @CsvSource({"2007", "2027"})
    void belongsToARoundThatHasBegun(int round) {
        var period = new Period(FIRST, LAST);

        assertRefused(
                () -> new VisitPlan(round, period, ONE_EXPERT, "", CostBearer.PROGRAMME, false), "visit.error.round");
    }

    @ParameterizedTest(name = "European {0}: {1}")
    @CsvSource({"true, PROGRAMME", "false, CITY"})
    void isUsuallyPaidForByTheProgrammeInEurope(boolean european, CostBearer costs) {
        assertThat(CostBearer.usualFor(european)).isEqualTo(costs);
    }

    private static ExpertVisit visit(Set<AccountId> experts, String representative) {
        return new ExpertVisit(CityId.create(), plan(experts, representative), LocalDate.of(2026, 1, 5));
    }

    private static VisitPlan plan(Set<AccountId> experts, String representative) {
        return new VisitPlan(2025, new Period(FIRST, LAST), experts, representative, CostBearer.PROGRAMME, false);
    }
}
