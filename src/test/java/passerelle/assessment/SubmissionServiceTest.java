package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.journey.FactRecorded;
import passerelle.journey.Step;
import passerelle.journey.StepFact;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
@RecordApplicationEvents
class SubmissionServiceTest {

    private static final Reason LATE_PAPERS = new Reason("papers follow by mail");
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private SubmissionService service;

    @Autowired
    private AssessmentService rounds;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private IndexFacts facts;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void actAsTheCoordinator() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void announcesASubmission(@Autowired ApplicationEvents events) {
        var id = assessments.answered(city, Instrument.INDEX, 2026);

        service.submit(id, LATE_PAPERS);

        assertThat(rounds.get(id).submittedOn()).isEqualTo(TODAY);
        assertThat(rounds.get(id).submittedBy()).startsWith("coordinator-");
        assertThat(facts.of(city)).containsExactly(StepFact.done(Step.INDEX, 2026, TODAY));
        assertThat(events.stream(AssessmentSubmitted.class))
                .containsExactly(new AssessmentSubmitted(id, city, Instrument.INDEX, 2026, LATE_PAPERS.text()));
        assertThat(events.stream(FactRecorded.class)).contains(new FactRecorded(city));
    }

    @Test
    void refusesWhileCoreIndicatorsAreOpen() {
        var id = assessments.open(city, Instrument.INDEX, 2026);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.submit(id, LATE_PAPERS))
                .withMessage("assessment.error.missing")
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(73));
        assertThat(rounds.get(id).isOpen()).isTrue();
    }

    @Test
    void wantsAReasonWhereEvidenceIsMissing() {
        var id = assessments.answered(city, Instrument.INDEX, 2026);

        assertRefused(() -> service.submit(id, null), "assessment.error.reason");
    }

    @Test
    void takesAGridWithOpenQuestionsForAReason() {
        var id = assessments.open(city, Instrument.GRID, 2026);

        service.submit(id, LATE_PAPERS);

        assertThat(rounds.get(id).isOpen()).isFalse();
        assertThat(facts.of(city)).isEmpty();
    }

    @Test
    void happensOnce() {
        var id = assessments.answered(city, Instrument.INDEX, 2026);
        service.submit(id, LATE_PAPERS);

        assertRefused(() -> service.submit(id, null), "assessment.error.submitted");
    }

    @Test
    void isUndoneByTheSecretariatWithANewDeadline() {
        var id = assessments.submitted(city, Instrument.INDEX, 2026);
        users.signIn(Role.SECRETARIAT);

        service.reopen(id, TODAY.plusDays(14), new Reason("figures were exchanged"));

        assertThat(facts.of(city))
                .containsExactly(
                        StepFact.opened(Step.INDEX, 2026, TODAY.minusDays(1)).dueOn(TODAY.plusDays(14)));
    }

    @Test
    void keepsInItsHistoryFromWhenToWhenAndWhyItWasUndone(@Autowired AuditLog audit) {
        var id = assessments.submitted(city, Instrument.INDEX, 2026);
        users.signIn(Role.SECRETARIAT);
        var before = new AssessmentDates(TODAY.minusDays(1), TODAY.plusDays(90), TODAY);

        service.reopen(id, TODAY.plusDays(14), new Reason("figures were exchanged"));

        assertThat(audit.ofObject(city, "assessment", id.value(), PageRequest.of(0, 200)))
                .filteredOn(row -> row.act().equals("assessment.reopened"))
                .extracting(AuditRow::before, AuditRow::after, AuditRow::reason)
                .containsExactly(tuple(
                        before.written(),
                        new AssessmentDates(TODAY.minusDays(1), TODAY.plusDays(14), null).written(),
                        "figures were exchanged"));
    }

    @Test
    void keepsInItsHistoryWhyItWasSubmittedAllTheSame(@Autowired AuditLog audit) {
        var id = assessments.answered(city, Instrument.INDEX, 2026);

        service.submit(id, LATE_PAPERS);

        assertThat(audit.ofObject(city, "assessment", id.value(), PageRequest.of(0, 200)))
                .filteredOn(row -> row.act().startsWith("assessment.submitted"))
                .extracting(AuditRow::act, AuditRow::after, AuditRow::reason)
                .containsExactly(tuple("assessment.submitted", "2026", LATE_PAPERS.text()));
    }

    @Test
    void isToldApartWhenWhatWasReturnedIsHandedInAgain(@Autowired AuditLog audit) {
        var id = assessments.returned(city, 2026, new IndicatorCode("COM-03"));

        service.submit(id, LATE_PAPERS);

        assertThat(audit.ofObject(city, "assessment", id.value(), PageRequest.of(0, 200)))
                .extracting(AuditRow::act)
                .containsOnlyOnce("assessment.submitted", "assessment.submitted.again");
    }

    @Test
    void settlesWhatWasNeverHandedIn(@Autowired AuditLog audit) {
        var id = assessments.open(city, Instrument.INDEX, 2026);
        assertDenied(() -> service.close(id));
        users.signIn(Role.SECRETARIAT);

        service.close(id);

        assertThat(rounds.get(id).status()).isEqualTo(AssessmentStatus.CLOSED);
        assertThat(audit.ofObject(city, "assessment", id.value(), PageRequest.of(0, 200)))
                .extracting(AuditRow::act)
                .contains("assessment.closed");
    }

    @Test
    void isNotUndoneWhileAnotherRoundIsOpen() {
        var id = assessments.submitted(city, Instrument.INDEX, 2023);
        assessments.open(city, Instrument.INDEX, 2026);
        users.signIn(Role.SECRETARIAT);

        assertRefused(() -> service.reopen(id, TODAY.plusDays(14), LATE_PAPERS), "assessment.error.open");
    }

    @Test
    void belongsToTheCoordinatorAndTheSecretariat() {
        var id = assessments.answered(city, Instrument.INDEX, 2026);

        assertDenied(() -> service.reopen(id, TODAY.plusDays(14), LATE_PAPERS));
        users.signIn(Role.CONTRIBUTOR, city);
        assertDenied(() -> service.submit(id, LATE_PAPERS));
    }
}
