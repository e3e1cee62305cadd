package passerelle.result;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.SubmissionService;
import passerelle.assessment.TestAssessments;
import passerelle.audit.AuditLog;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class PublicationServiceTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int ROUND = TODAY.getYear() - 1;
    private static final Reason MISREAD = new Reason("misread the table");

    @Autowired
    private PublicationService service;

    @Autowired
    private ResultService results;

    @Autowired
    private OfficialResultService official;

    @Autowired
    private IndexReportService papers;

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private TestResults recorded;

    @Autowired
    private TestReports reports;

    @Autowired
    private AssessmentService rounds;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void actAsTheSecretariat() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void publishesAResultWithoutAReport() {
        recorded.record(city, ROUND, Map.of(Measure.CORE, 64));

        service.publish(only().id(), TODAY, MISREAD);

        assertThat(only().publishedOn()).isEqualTo(TODAY);
        users.signIn(Role.COORDINATOR, cities.add("se-lunden", "Lunden"));
        assertThat(results.of(city).results()).hasSize(1);
    }

    @Test
    void unpublishesForEverybodyElseAtOnce() {
        recorded.record(city, ROUND, Map.of(Measure.CORE, 64));
        service.publish(only().id(), TODAY, MISREAD);

        service.unpublish(only().id(), MISREAD);

        assertThat(only().publishedOn()).isNull();
        users.signIn(Role.COORDINATOR, cities.add("se-lunden", "Lunden"));
        assertThat(results.of(city).isEmpty()).isTrue();
    }

    @Test
    void writesBothActsDownWithTheirReason() {
        recorded.record(city, ROUND, Map.of(Measure.CORE, 64));
        var id = only().id();
        service.publish(id, TODAY, new Reason("the institute agrees"));
        service.unpublish(id, MISREAD);

        var history = audit.ofObject(city, "result", id.value(), Pageable.ofSize(5));

        assertThat(history)
                .extracting(row -> row.act() + " · " + row.reason())
                .startsWith("result.unpublished · misread the table", "result.published · the institute agrees");
    }

    @Test
    void keepsAnIssuedReportFromPublishingAgainWhatWasUnpublished() {
        var report = reports.issued(city, ROUND);
        service.unpublish(only().id(), MISREAD);

        papers.correct(report, new Issue(TODAY, ReportLanguage.ENGLISH, 41, true), MISREAD);

        assertThat(only().publishedOn()).isNull();
        assertThat(only().publication()).isEqualTo(Publication.WITHHELD);
    }

    @Test
    void keepsTheDayOfAResultThatWasPublishedBeforeItsReport() {
        recorded.record(city, ROUND, Map.of(Measure.CORE, 64));
        service.publish(only().id(), TODAY.minusDays(3), MISREAD);

        var report = reports.issued(city, ROUND);
        papers.takeBack(report, MISREAD);

        assertThat(of(ResultKind.OFFICIAL).publishedOn()).isEqualTo(TODAY.minusDays(3));
        assertThat(of(ResultKind.INDICATIVE).publishedOn()).isNull();
    }

    @Test
    void holdsForTheResultThatIsWorkedOutAnew() {
        assessments.submitted(city, Instrument.INDEX, ROUND);
        service.publish(only().id(), TODAY, MISREAD);

        handInAgain();
        assertThat(only().publishedOn()).isEqualTo(TODAY);

        service.unpublish(only().id(), MISREAD);
        handInAgain();
        assertThat(only().publishedOn()).isNull();
        assertThat(only().publication()).isEqualTo(Publication.WITHHELD);
    }

    @Test
    void isNotUndoneByACorrection() {
        recorded.record(city, ROUND, Map.of(Measure.CORE, 64));
        service.publish(only().id(), TODAY, MISREAD);
        var id = only().id();
        var published = OfficialResult.of(only());
        service.unpublish(id, MISREAD);

        assertRefused(() -> official.correct(id, published, MISREAD), "result.error.publication.decided");
    }

    @Test
    void publishesNothingTwiceAndNothingToCome() {
        recorded.record(city, ROUND, Map.of(Measure.CORE, 64));
        var id = only().id();

        assertRefused(() -> service.unpublish(id, MISREAD), "result.error.unpublished");
        assertRefused(() -> service.publish(id, TODAY.plusDays(1), MISREAD), "result.error.future");
        assertRefused(
                () -> service.publish(id, LocalDate.of(ROUND - 1, 12, 31), MISREAD), "result.error.published.early");
        service.publish(id, TODAY, MISREAD);
        assertRefused(() -> service.publish(id, TODAY, MISREAD), "result.error.published");
    }

    @Test
    void leavesWhatNoLongerCounts() {
        recorded.record(city, ROUND, Map.of(Measure.CORE, 64));
        var id = only().id();
        official.withdraw(id, MISREAD);

        assertRefused(() -> service.publish(id, TODAY, MISREAD), "result.error.ended");
    }

    @Test
    void isTheSecretariatsAlone() {
        recorded.record(city, ROUND, Map.of(Measure.CORE, 64));
        var id = only().id();

        users.signIn(Role.ANALYST);

        assertDenied(() -> service.publish(id, TODAY, MISREAD));
    }

    private void handInAgain() {
        submissions.reopen(sheet(), TODAY.plusDays(20), new Reason("two answers to mend"));
        submissions.submit(sheet(), new Reason("papers follow"));
    }

    private AssessmentId sheet() {
        return rounds.of(city).getFirst().id();
    }

    private ResultDetails only() {
        assertThat(results.of(city).results()).hasSize(1);
        return results.of(city).results().getFirst();
    }

    private ResultDetails of(ResultKind kind) {
        return results.of(city).latest(kind).orElseThrow();
    }
}
