package passerelle.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.document.DocumentRow;
import passerelle.document.DocumentService;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class IndexReportPapersTest {

    private static final Reason MISPRINT = new Reason("a page was missing");

    @Autowired
    private IndexReportService service;

    @Autowired
    private TestReports reports;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TextService texts;

    @Autowired
    private DocumentService documents;

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
    void isNotIssuedWithoutItsFile() {
        var id = service.begin(assessments.submitted(city, Instrument.INDEX, 2026));

        assertRefused(() -> service.issue(id, issue(true)), "result.report.error.file");
    }

    @Test
    void keepsItsTextsFromTheCityUntilItIsIssued() {
        var id = reports.draft(city, 2026);
        var education = new TextKey(IndexReportService.SUBJECT, id.value(), "education");
        texts.save(education, "Recruit teachers of all backgrounds.", 0, "en");
        var coordinator = users.signIn(Role.COORDINATOR, city);

        assertThat(service.of(city)).isEmpty();
        assertThat(files(id)).isEmpty();
        assertDenied(() -> texts.read(education));

        users.signIn(Role.SECRETARIAT);
        service.issue(id, issue(true));
        users.signIn(coordinator);

        assertThat(texts.read(education).body()).startsWith("Recruit");
        assertThat(files(id)).hasSize(1);
    }

    @Test
    void closesItsTextsOnceIssued() {
        var id = reports.issued(city, 2026);

        assertRefused(
                () -> texts.save(new TextKey(IndexReportService.SUBJECT, id.value(), "general"), "Late", 0, "en"),
                "result.report.closed.issued");
    }

    @Test
    void keepsItsFilesAsLongAsItIsIssued() {
        var id = reports.issued(city, 2026);
        var file = files(id).getFirst().id();

        assertRefused(() -> documents.takeBack(file, MISPRINT), "result.report.error.paper");
        service.takeBack(id, MISPRINT);
        documents.takeBack(file, MISPRINT);

        assertThat(files(id)).isEmpty();
    }

    @Test
    void hasTextsForItsAreasOnly() {
        var id = reports.draft(city, 2026);

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> texts.read(new TextKey(IndexReportService.SUBJECT, id.value(), "astronomy")));
    }

    private List<DocumentRow> files(IndexReportId id) {
        return documents.of(IndexReportService.SUBJECT, List.of(id.value()));
    }

    private Issue issue(boolean confirmed) {
        return new Issue(today(), ReportLanguage.FRENCH, 40, confirmed);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
