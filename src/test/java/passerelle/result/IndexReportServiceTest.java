package passerelle.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import passerelle.account.Role;
import passerelle.assessment.AssessmentDates;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentReview;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.SubmissionService;
import passerelle.assessment.TestAssessments;
import passerelle.document.TestFiles;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.journey.Step;
import passerelle.journey.StepFact;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class IndexReportServiceTest {

    private static final Reason MISPRINT = new Reason("a page was missing");

    @Autowired
    private IndexReportService service;

    @Autowired
    private ResultService results;

    @Autowired
    private IndexReportSteps steps;

    @Autowired
    private IndexReportWaiting waiting;

    @Autowired
    private TestReports reports;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    @Autowired
    private Clock clock;

    private CityId city;

    @BeforeEach
    void actAsTheSecretariat() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void opensItsStepWithADraft() {
        var assessment = assessments.submitted(city, Instrument.INDEX, 2026);

        service.begin(assessment);

        assertThat(steps.of(city)).containsExactly(StepFact.opened(Step.REPORT, 2026, today()));
    }

    @Test
    void begunOncePerSubmittedIndex() {
        var submitted = assessments.submitted(city, Instrument.INDEX, 2025);
        var open = assessments.open(city, Instrument.INDEX, 2026);
        service.begin(submitted);

        assertRefused(() -> service.begin(open), "result.report.error.not.submitted");
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> service.begin(submitted));
    }

    @Test
    void keepsItsAnswersFromBeingWithdrawn(
            @Autowired AssessmentService rounds, @Autowired SubmissionService submissions) {
        var id = reports.issued(city, 2026);
        var answers = rounds.latest(city, Instrument.INDEX).orElseThrow().id();

        assertRefused(() -> rounds.withdraw(answers, MISPRINT), "result.report.error.rests.issued");
        service.takeBack(id, MISPRINT);
        submissions.reopen(answers, today().plusDays(14), MISPRINT);
        assertRefused(() -> rounds.withdraw(answers, MISPRINT), "result.report.error.rests.draft");
        service.withdraw(id, MISPRINT);
        rounds.withdraw(answers, MISPRINT);

        assertThat(rounds.of(city)).isEmpty();
        assertThat(steps.of(city)).isEmpty();
    }

    @Test
    void keepsItsAnswersFromBeingSubmittedAfterIt(
            @Autowired AssessmentService rounds, @Autowired SubmissionService submissions) {
        var issued = today().minusDays(3);
        var answers = rounds.get(assessments.submitted(city, Instrument.INDEX, 2026));
        rounds.correct(answers.id(), submittedOn(answers, issued), MISPRINT);
        var report = service.begin(answers.id());
        service.addFile(report, TestFiles.pdf("report.pdf"));
        service.issue(report, new Issue(issued, ReportLanguage.ENGLISH, 12, true));

        assertRefused(
                () -> rounds.correct(answers.id(), submittedOn(answers, issued.plusDays(1)), MISPRINT),
                "result.report.error.rests.dates");
        assertRefused(
                () -> submissions.reopen(answers.id(), today().plusDays(14), MISPRINT),
                "result.report.error.rests.reopened");
        rounds.correct(answers.id(), submittedOn(answers, issued.minusDays(1)), MISPRINT);

        assertThat(rounds.get(answers.id()).submittedOn()).isEqualTo(issued.minusDays(1));
    }

    @Test
    void keepsItsAnswersFromGoingBackToTheCity(
            @Autowired AssessmentService rounds, @Autowired AssessmentReview review) {
        reports.issued(city, 2026);
        var answers = rounds.latest(city, Instrument.INDEX).orElseThrow().id();

        assertRefused(
                () -> review.handBack(answers, today().plusDays(14), List.of(new IndicatorCode("COM-03"))),
                "result.report.error.rests.reopened");
    }

    private static AssessmentDates submittedOn(AssessmentDetails answers, LocalDate day) {
        return new AssessmentDates(day.minusDays(1), answers.deadline(), day);
    }

    @Test
    void knowsNoOtherInstrument() {
        var grid = assessments.open(city, Instrument.GRID, 2026);

        assertRefused(() -> service.begin(grid), "result.report.error.instrument");
    }

    @Test
    void publishesTheResultsOfItsRound() {
        var id = reports.draft(city, 2026);

        service.issue(id, issue(true));

        assertThat(steps.of(city)).containsExactly(StepFact.done(Step.REPORT, 2026, today()));
        assertThat(results.of(city).results())
                .extracting(ResultDetails::publishedOn)
                .containsExactly(today());
    }

    @Test
    void asksBackWhenTheAnalysisWasQuick() {
        var id = reports.draft(city, 2026);

        assertThatExceptionOfType(NeedsConfirmation.class).isThrownBy(() -> service.issue(id, issue(false)));
        assertThat(service.of(city)).extracting(IndexReportDetails::isIssued).containsExactly(false);
    }

    @Test
    void takesItsPublicationBackWithIt() {
        var id = reports.issued(city, 2026);

        service.takeBack(id, MISPRINT);

        assertThat(steps.of(city)).containsExactly(StepFact.opened(Step.REPORT, 2026, today()));
        assertThat(results.of(city).results())
                .extracting(ResultDetails::publishedOn)
                .containsOnlyNulls();
        assertRefused(() -> service.correct(id, issue(true), MISPRINT), "result.report.error.step");
    }

    @Test
    void leavesRoomForAnotherOnceItsDraftIsDropped() {
        var assessment = assessments.submitted(city, Instrument.INDEX, 2026);
        service.withdraw(service.begin(assessment), MISPRINT);

        service.begin(assessment);

        assertThat(service.of(city)).hasSize(1);
    }

    @Test
    void isCorrectedOnceIssued() {
        var id = reports.issued(city, 2026);

        service.correct(id, new Issue(today(), ReportLanguage.ENGLISH, 41, true), MISPRINT);

        assertThat(service.of(city))
                .extracting(IndexReportDetails::citiesCompared)
                .containsExactly(41);
    }

    @Test
    void waitsForItsCoordinatorUntilRead() {
        var id = reports.issued(city, 2026);
        users.signIn(Role.COORDINATOR, city);

        assertThat(waiting.lines(5)).hasSize(1);
        service.acknowledge(id);

        assertThat(waiting.lines(5)).isEmpty();
        assertThat(service.of(city)).extracting(IndexReportDetails::readOn).containsExactly(today());
    }

    @Test
    void isTheSecretariatsToWrite() {
        var id = reports.draft(city, 2026);
        users.signIn(Role.ANALYST);

        assertDenied(() -> service.issue(id, issue(true)));
        assertDenied(() -> service.withdraw(id, MISPRINT));
        assertDenied(() -> service.acknowledge(id));
    }

    @Test
    void isNobodyElsesToRead() {
        reports.issued(city, 2026);
        users.signIn(Role.COORDINATOR, cities.add("it-lunden", "Lunden"));

        assertDenied(() -> service.of(city));
    }

    private Issue issue(boolean confirmed) {
        return new Issue(today(), ReportLanguage.FRENCH, 40, confirmed);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
