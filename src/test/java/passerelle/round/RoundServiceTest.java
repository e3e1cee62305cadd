package passerelle.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.Progress;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.membership.Decision;
import passerelle.membership.NewDecision;
import passerelle.membership.StandingService;
import passerelle.membership.TestMemberships;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class RoundServiceTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int YEAR = TODAY.getYear();

    @Autowired
    private RoundService rounds;

    @Autowired
    private TestRounds given;

    @Autowired
    private AnswerService answers;

    @Autowired
    private TestCities cities;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestMemberships memberships;

    @Autowired
    private Users users;

    private CityId aurora;
    private AssessmentId borgo;

    @BeforeEach
    void openARoundInFourCities() {
        var four = given.inFourCities(YEAR);
        aurora = four.aurora();
        borgo = four.borgo();
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void tellsHowFarEachCityHasCome() {
        assertThat(given.rows(RoundFilter.of(YEAR)))
                .extracting(RoundRow::code, RoundRow::state, RoundRow::answers)
                .containsExactly(
                        tuple("it-aurora", RoundState.NOT_STARTED, new Progress(0, 83)),
                        tuple("it-borgo", RoundState.ANSWERING, new Progress(1, 83)),
                        tuple("pt-corvo", RoundState.SUBMITTED, new Progress(83, 83)),
                        tuple("ie-dunmore", RoundState.REVIEWED, new Progress(83, 83)));
    }

    @Test
    void countsWhatItLists() {
        var totals = rounds.totals(RoundFilter.of(YEAR));

        assertThat(totals.of(null)).isEqualTo(given.rows(RoundFilter.of(YEAR)).size());
        assertThat(totals.handedIn()).isEqualTo(2);
        for (var state : RoundState.values()) {
            assertThat(given.rows(RoundFilter.of(YEAR).in(state)))
                    .hasSize((int) totals.of(state))
                    .extracting(RoundRow::state)
                    .allMatch(state::equals);
        }
    }

    @Test
    void tellsWhichCitiesGotSomeOfTheirAnswersBack() {
        assessments.returned(cities.add("it-elmo", "Elmo"), YEAR, new IndicatorCode("COM-01"));

        assertThat(given.codes(RoundFilter.of(YEAR).in(RoundState.RETURNED))).containsExactly("it-elmo");
        assertThat(given.rows(RoundFilter.of(YEAR).in(RoundState.RETURNED)))
                .extracting(RoundRow::state)
                .containsExactly(RoundState.RETURNED);
        assertThat(rounds.totals(RoundFilter.of(YEAR)).handedIn()).isEqualTo(3);
    }

    @Test
    void leavesOtherYearsInstrumentsAndWithdrawnQuestionnairesOut() {
        assessments.open(cities.add("it-zenta", "Zenta"), Instrument.INDEX, YEAR - 1);
        assessments.open(aurora, Instrument.GRID, YEAR);

        assertThat(given.rows(RoundFilter.of(YEAR))).hasSize(4);
        assertThat(rounds.rounds()).containsExactly(YEAR, YEAR - 1);
    }

    @Test
    void countsTheAnswersThatStandAndNotThoseThatWereTakenBack() {
        Acting.asSystem(() -> answers.clear(borgo, new IndicatorCode("COM-01"), 1));

        assertThat(given.rows(RoundFilter.of(YEAR).in(RoundState.NOT_STARTED)))
                .extracting(RoundRow::code)
                .containsExactly("it-aurora", "it-borgo");
    }

    @Test
    void waitsForNobodyInACityThatIsSuspended(@Autowired StandingService standings) {
        memberships.join(aurora, TODAY.minusDays(200));
        standings.decide(
                aurora,
                new NewDecision(
                        Decision.SUSPENDED, TODAY.minusDays(1), new Reason("No fee for years"), Optional.empty()));

        assertThat(given.rows(RoundFilter.of(YEAR)).getFirst()).returns(null, RoundRow::due);
    }

    @Test
    void tellsByWhenTheCityOrTheSecretariatMustAct() {
        assertThat(given.codes(new RoundFilter(YEAR, null, null, null, true))).isEmpty();

        assertThat(given.rows(RoundFilter.of(YEAR)))
                .extracting(RoundRow::due)
                .containsExactly(TODAY.plusDays(90), TODAY.plusDays(90), TODAY.plusDays(84), null);
    }

    @Test
    void countsTheMembersThatHaveNoQuestionnaire() {
        memberships.join(aurora, TODAY.minusDays(10));
        memberships.join(cities.add("it-zenta", "Zenta"), TODAY.minusDays(10));
        cities.add("it-nowhere", "Nowhere");

        assertThat(rounds.membersWithout(YEAR)).isEqualTo(1);
        assertThat(rounds.membersWithout(YEAR + 1)).isEqualTo(2);
    }
}
