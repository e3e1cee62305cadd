package passerelle.journey.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.Instrument;
import passerelle.journey.norm.Norm;
import passerelle.journey.norm.NormService;
import passerelle.membership.TestMemberships;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class NormPreviewTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private NormPreview preview;

    @Autowired
    private NormService norms;

    @Autowired
    private JourneyService journeys;

    @Autowired
    private TestCities cities;

    @Autowired
    private TestMemberships memberships;

    @BeforeEach
    void addCandidates(@Autowired Users users) {
        memberships.candidate(cities.add("fr-lunden", "Lunden"), TODAY.minusDays(60));
        memberships.candidate(cities.add("it-valmora", "Valmora"), TODAY.minusDays(20));
        memberships.candidate(cities.add("it-aurora", "Aurora"), TODAY.minusDays(200));
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void namesTheCitiesThatWouldBecomeLate() {
        assertThat(preview.late(Norm.DECLARATION, 59))
                .extracting(CityStep::code, step -> step.state().daysLate(TODAY))
                .containsExactly(tuple("fr-lunden", 1));
        assertThat(preview.late(Norm.DECLARATION, 10))
                .extracting(CityStep::code)
                .containsExactly("fr-lunden", "it-valmora");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 90, 120})
    void namesNoneThatWouldStillHaveTimeOrIsLateAlready(int days) {
        assertThat(preview.late(Norm.DECLARATION, days)).isEmpty();
    }

    @Test
    void leavesDeadlinesThatWereSet(@Autowired TestAssessments rounds) {
        var member = memberships.join(cities.add("it-borgo", "Borgo"), TODAY.minusDays(50));
        assertThat(preview.late(Norm.INDEX, 10)).hasSize(1);

        rounds.open(member, Instrument.INDEX, TODAY.getYear());

        assertThat(preview.late(Norm.INDEX, 10)).isEmpty();
    }

    @Test
    void tellsWhatTheChangeThenDoes() {
        var late = journeys.countLate();
        var become = preview.late(Norm.DECLARATION, 30).size();

        norms.change(Norm.DECLARATION, 90, 30, new Reason("Decided by the board"));

        assertThat(journeys.countLate()).isEqualTo(late + become);
    }

    @Test
    void changesNothingByItself() {
        preview.late(Norm.DECLARATION, 1);
        assertThat(norms.norms().of(Norm.DECLARATION)).isEqualTo(90);
        assertThat(preview.late(Norm.REPORT_EARLIEST, 1)).isEmpty();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> preview.late(Norm.DECLARATION, 0));
    }
}
