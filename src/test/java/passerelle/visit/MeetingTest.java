package passerelle.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.shared.CityId;
import passerelle.shared.Period;

class MeetingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);
    private static final Judgement GOOD = new Judgement(Understanding.GOOD, Willingness.WILLING);

    private final ExpertVisit visit = new ExpertVisit(
            CityId.create(),
            new VisitPlan(
                    2025,
                    new Period(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 12)),
                    Set.of(),
                    "",
                    CostBearer.CITY,
                    true),
            LocalDate.of(2026, 1, 5));

    @ParameterizedTest(name = "on {0}")
    @ValueSource(strings = {"2026-02-24", "2026-03-10", "2026-03-12", "2026-03-26"})
    void takesPlaceDuringOrNearTheVisit(LocalDate on) {
        assertThatNoException().isThrownBy(() -> meeting(on));
    }

    @ParameterizedTest(name = "on {0}")
    @ValueSource(strings = {"2026-02-23", "2026-03-27"})
    void takesNotPlaceFarFromTheVisit(LocalDate on) {
        assertRefused(() -> meeting(on), "meeting.error.far");
    }

    @Test
    void isJudgedAsSoonAsItHasTakenPlace() {
        var meeting = meeting(DAY);

        meeting.judge(GOOD, DAY);

        assertThat(meeting.judgement()).isEqualTo(GOOD);
    }

    @Test
    void keepsWhatAnotherExpertJudged() {
        var meeting = meeting(DAY);
        meeting.judge(new Judgement(Understanding.GOOD, null), DAY);

        meeting.judge(new Judgement(null, Willingness.WILLING), DAY);

        assertThat(meeting.judgement()).isEqualTo(GOOD);
    }

    @Test
    void isNotJudgedBeforehand() {
        assertRefused(() -> meeting(DAY).judge(GOOD, DAY.minusDays(1)), "meeting.error.ahead");
    }

    @Test
    void changesNoMoreOnceWithdrawn() {
        var meeting = meeting(DAY);
        meeting.withdraw();

        assertRefused(() -> meeting.judge(GOOD, DAY), "meeting.error.withdrawn");
    }

    @Test
    void isNotAddedToAVisitThatIsCalledOff() {
        visit.callOff();

        assertRefused(() -> meeting(DAY), "visit.error.called.off");
    }

    @ParameterizedTest(name = "{0} characters")
    @CsvSource({"0", "201"})
    void namesWhomItMeetsInOneLine(int length) {
        assertRefused(() -> new MeetingDetails(DAY, "x".repeat(length), Stakeholder.OTHER), "meeting.error.whom");
    }

    private Meeting meeting(LocalDate on) {
        return new Meeting(visit, new MeetingDetails(on, "The mayor", Stakeholder.POLITICIAN));
    }
}
