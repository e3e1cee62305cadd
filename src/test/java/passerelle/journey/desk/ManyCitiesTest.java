package passerelle.journey.desk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Role;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.TestAssessments;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.city.CityRegister;
import passerelle.city.CityService;
import passerelle.city.Standing;
import passerelle.home.WaitingLine;
import passerelle.instrument.Instrument;
import passerelle.journey.Step;
import passerelle.membership.TestMemberships;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class ManyCitiesTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate DEADLINE = TODAY.plusDays(90);

    @Autowired
    private ManyCities many;

    @Autowired
    private CityService cities;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private ReminderWaiting waiting;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TestMemberships memberships;

    @Autowired
    private Users users;

    private CityId lunden;
    private CityId valmora;

    @BeforeEach
    void addTwoCities(@Autowired TestCities towns) {
        lunden = towns.add("fr-lunden", "Lunden");
        valmora = towns.add("it-valmora", "Valmora");
    }

    @Test
    void assignsAnOfficerToEach() {
        var officer = users.signIn(Role.SECRETARIAT);

        var report = many.assign(List.of(lunden, valmora), officer);

        assertThat(report.done()).containsExactly(lunden, valmora);
        assertThat(List.of(cities.get(lunden).officer(), cities.get(valmora).officer()))
                .containsOnly(officer);
    }

    @Test
    void opensARoundWhereTheRulesAllowAndTellsWhyNotElsewhere(@Autowired TestAssessments rounds) {
        memberships.candidate(lunden, TODAY.minusDays(20));
        memberships.join(valmora, TODAY.minusDays(20));
        rounds.open(lunden, Instrument.INDEX, TODAY.getYear());
        users.signIn(Role.SECRETARIAT);

        var report = many.openRound(List.of(lunden, valmora), TODAY.getYear(), DEADLINE);

        assertThat(report.done()).containsExactly(valmora);
        assertThat(report.refused().get(lunden))
                .extracting(RuleViolation::messageKey)
                .isEqualTo("assessment.error.open");
        assertThat(assessments.latest(valmora, Instrument.INDEX))
                .hasValueSatisfying(round -> assertThat(round.deadline()).isEqualTo(DEADLINE));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROSPECT", "SUSPENDED", "WITHDRAWN", "DECLINED"})
    void opensNoRoundForACityThatStandsAside(Standing standing, @Autowired CityRegister register) {
        users.signIn(Role.SECRETARIAT);
        register.standing(valmora, standing, TODAY);

        var report = many.openRound(List.of(valmora), TODAY.getYear(), DEADLINE);

        assertThat(report.refused().get(valmora))
                .extracting(RuleViolation::messageKey)
                .isEqualTo("assessment.error.standing");
        assertThat(assessments.of(valmora)).isEmpty();
    }

    @Test
    void remindsTheCoordinatorsOfWhatWaitsForThem() {
        memberships.candidate(lunden, TODAY.minusDays(20));
        var coordinator = users.add(Role.COORDINATOR, lunden);
        users.signIn(Role.SECRETARIAT);

        many.remind(List.of(lunden), TODAY.plusDays(30), "");
        many.remind(List.of(lunden), TODAY.plusDays(7), " The council meets on Monday ");

        assertThat(audit.ofCity(lunden, PageRequest.of(0, 20)))
                .extracting(AuditRow::act)
                .contains("step.reminded");
        users.signIn(coordinator);
        assertThat(waiting.lines(5))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .returns("cities/fr-lunden/membership", WaitingLine::link)
                        .returns(TODAY.plusDays(7), WaitingLine::due)
                        .extracting(WaitingLine::arguments)
                        .asString()
                        .contains("DECLARATION", "The council meets on Monday"));
    }

    @Test
    void remindsOfTheStepThatIsMeantOrOfNothing(@Autowired TestAssessments rounds) {
        memberships.candidate(lunden, TODAY.minusDays(20));
        rounds.open(lunden, Instrument.INDEX, TODAY.getYear());
        var coordinator = users.add(Role.COORDINATOR, lunden);
        users.signIn(Role.SECRETARIAT);

        var index = many.remindOf(new RoundStep(Step.INDEX, TODAY.getYear()), List.of(lunden), TODAY, "");
        var before = many.remindOf(new RoundStep(Step.INDEX, TODAY.getYear() - 2), List.of(lunden), TODAY, "");
        var visit = many.remindOf(new RoundStep(Step.VISIT, TODAY.getYear()), List.of(lunden), TODAY, "");

        assertThat(index.done()).containsExactly(lunden);
        assertThat(List.of(before, visit))
                .extracting(
                        report -> requireNonNull(report.refused().get(lunden)).messageKey())
                .containsOnly("journey.remind.error.nothing");
        users.signIn(coordinator);
        assertThat(waiting.lines(5))
                .singleElement()
                .extracting(WaitingLine::link)
                .isEqualTo("cities/fr-lunden/index");
    }

    @Test
    void forgetsAReminderOnceTheStepIsDone() {
        memberships.candidate(lunden, TODAY.minusDays(20));
        var coordinator = users.add(Role.COORDINATOR, lunden);
        users.signIn(Role.SECRETARIAT);
        many.remind(List.of(lunden), TODAY, "");

        memberships.declare(lunden, TODAY.minusDays(1));

        users.signIn(coordinator);
        assertThat(waiting.lines(5)).isEmpty();
    }

    @Test
    void remindsNobodyInVain() {
        memberships.join(lunden, TODAY.minusDays(20));
        users.add(Role.COORDINATOR, lunden);
        users.signIn(Role.SECRETARIAT);

        assertThat(reason(valmora, TODAY)).isEqualTo("journey.remind.error.nobody");
        assertThat(reason(lunden, TODAY.minusDays(1))).isEqualTo("journey.remind.error.past");
        users.add(Role.COORDINATOR, valmora);
        assertThat(many.remind(List.of(valmora), TODAY, "x".repeat(201)).refused())
                .hasSize(1);
    }

    private String reason(CityId city, LocalDate until) {
        return requireNonNull(many.remind(List.of(city), until, "").refused().get(city))
                .messageKey();
    }
}
