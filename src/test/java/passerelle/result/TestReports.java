package passerelle.result;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.assessment.TestAssessments;
import passerelle.document.FileContent;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;

/** Index reports in named states, reached as the secretariat would. */
@TestComponent
public class TestReports {

    private final IndexReportService reports;
    private final TestAssessments assessments;
    private final Clock clock;

    TestReports(IndexReportService reports, TestAssessments assessments, Clock clock) {
        this.reports = reports;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** With a file, ready to be issued. */
    public IndexReportId draft(CityId city, int round) {
        var assessment = assessments.submitted(city, Instrument.INDEX, round);
        return Acting.asSystem(() -> {
            var id = reports.begin(assessment);
            reports.addFile(id, file());
            return id;
        });
    }

    /** Issued today, in French, comparing 40 cities. */
    public IndexReportId issued(CityId city, int round) {
        var id = draft(city, round);
        return Acting.asSystem(() -> {
            reports.issue(id, new Issue(LocalDate.now(clock), ReportLanguage.FRENCH, 40, true));
            return id;
        });
    }

    static FileContent file() {
        return new FileContent("report.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    }
}
