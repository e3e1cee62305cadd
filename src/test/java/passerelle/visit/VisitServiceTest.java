package passerelle.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertAskedBack;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.document.TestFiles;
import passerelle.journey.FactRecorded;
import passerelle.journey.Step;
import passerelle.journey.StepFact;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Period;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.TestVisits;
import passerelle.support.Users;
import passerelle.visit.profile.ProfileIssue;
import passerelle.visit.profile.ProfileService;

@ApplicationTest
@RecordApplicationEvents
class VisitServiceTest {

    private static final Reason MISTAKE = new Reason("Typed in wrongly");

    @Autowired
    private VisitService service;

    @Autowired
    private VisitSteps steps;

    @Autowired
    private TestVisits visits;

    @Autowired
    private Users users;

    @Autowired
    private AuditLog audit;

    private CityId city;

    @BeforeEach
    void asSecretariat(@Autowired TestCities cities) {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void warnsBeforeTheIndexReport() {
        var plan = visits.plan(-10);
        var unconfirmed = new VisitPlan(plan.round(), plan.period(), Set.of(), "", CostBearer.PROGRAMME, false);

        assertThatExceptionOfType(NeedsConfirmation.class).isThrownBy(() -> service.plan(city, unconfirmed));
    }

    @Test
    void letsNoEuropeanCityPay() {
        var plan = visits.plan(-10);
        var paidByTheCity = new VisitPlan(plan.round(), plan.period(), Set.of(), "", CostBearer.CITY, true);

        assertRefused(() -> service.plan(city, paidByTheCity), "visit.error.costs.european");
    }

    @Test
    void refusesASecondVisitInTheRound() {
        service.plan(city, visits.plan(-10));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> service.plan(city, visits.plan(-20)))
                .withMessageContaining("expert_visit_once_per_round");
    }

    @Test
    void takesAnotherVisitInTheRoundAfterOneWasCalledOff() {
        var id = service.plan(city, visits.plan(-10));
        service.callOff(id, new Reason("The mayor resigned"));

        service.plan(city, visits.plan(-20));

        assertThat(service.ofCity(city))
                .extracting(VisitDetails::status)
                .containsExactlyInAnyOrder(VisitStatus.PLANNED, VisitStatus.CALLED_OFF);
    }

    @Test
    void tellsTheJourneyOfPlanningAndClosing(@Autowired ApplicationEvents events) {
        var id = service.plan(city, visits.plan(5, users.add(Role.EXPERT)));
        assertThat(steps.of(city)).extracting(StepFact::progress).containsExactly(StepFact.Progress.OPENED);

        var closed = service.get(id).period().last();
        service.close(id, closed, false);

        assertThat(steps.of(city)).contains(StepFact.done(Step.VISIT, visits.round(), closed));
        assertThat(events.stream(FactRecorded.class)).contains(new FactRecorded(city));
    }

    @Test
    void tellsTheJourneyNothingOfAVisitThatWasCalledOff() {
        var id = service.plan(city, visits.plan(-10));

        service.callOff(id, MISTAKE);

        assertThat(steps.of(city)).isEmpty();
    }

    @Test
    void leavesOneLineOfHistoryPerAct() {
        var id = service.plan(city, visits.plan(5, users.add(Role.EXPERT)));
        service.close(id, service.get(id).period().last(), false);
        service.reopen(id, MISTAKE);
        service.correct(id, visits.plan(6), MISTAKE);
        service.callOff(id, MISTAKE);

        assertThat(audit.ofObject(city, "visit", id.value(), Pageable.unpaged()))
                .extracting(AuditRow::act)
                .containsExactlyInAnyOrder(
                        "visit.planned", "visit.closed", "visit.reopened", "visit.corrected", "visit.called.off");
    }

    @Test
    void movesTheVisitWhenItIsCorrected() {
        var id = service.plan(city, visits.plan(-10));
        var moved = visits.plan(-30);

        service.correct(id, moved, MISTAKE);

        assertThat(service.get(id).period()).isEqualTo(moved.period());
    }

    @Test
    void asksBackBeforeItLeavesAMeetingBehind(@Autowired MeetingService meetings) {
        var id = service.plan(city, visits.plan(-30));
        meetings.record(id, new MeetingDetails(service.get(id).period().first(), "The mayor", Stakeholder.POLITICIAN));

        assertAskedBack(() -> service.correct(id, unconfirmed(visits.plan(-60)), MISTAKE), "visit.warning.meeting");
        service.correct(id, visits.plan(-60), MISTAKE);

        assertThat(service.get(id).period()).isEqualTo(visits.plan(-60).period());
    }

    @Test
    void asksBackBeforeItIsClosedAfterItsProfileWasIssued(@Autowired ProfileService profiles) {
        var id = service.plan(city, visits.plan(5, users.add(Role.EXPERT)));
        var profile = profiles.draft(city, visits.round());
        profiles.attach(profile, TestFiles.pdf("profile.pdf"));
        profiles.issue(profile, new ProfileIssue(LocalDate.now().minusDays(3), true));

        assertAskedBack(() -> service.close(id, LocalDate.now().minusDays(2), false), "visit.warning.profile");
        service.close(id, LocalDate.now().minusDays(3), false);

        assertThat(service.get(id).status()).isEqualTo(VisitStatus.CLOSED);
    }

    private static VisitPlan unconfirmed(VisitPlan plan) {
        return new VisitPlan(plan.round(), plan.period(), plan.experts(), plan.representative(), plan.costs(), false);
    }

    @Test
    void refusesAVisitThatEndsBeforeItStarts() {
        var today = LocalDate.of(2026, 3, 1);

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new Period(today, today.minusDays(1)));
    }

    @Test
    void showsTheCityItsDates() {
        var id = service.plan(city, visits.plan(-10));
        users.signIn(Role.COORDINATOR, city);

        assertThat(service.ofCity(city)).extracting(VisitDetails::id).containsExactly(id);
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPERT", "COORDINATOR", "CONTRIBUTOR"})
    void letsNobodyButTheSecretariatPlanAndClose(Role role) {
        var id = service.plan(city, visits.plan(5));
        users.signIn(role, city);

        assertDenied(() -> service.plan(city, visits.plan(-10)));
        assertDenied(() -> service.close(id, LocalDate.now(), false));
    }

    @Test
    void staysClosedToOtherCities(@Autowired TestCities cities) {
        var other = cities.add("pt-lunden", "Lunden");
        var id = service.plan(city, visits.plan(-10));
        users.signIn(Role.COORDINATOR, other);

        assertDenied(() -> service.get(id));
        assertDenied(() -> service.ofCity(city));
    }
}
