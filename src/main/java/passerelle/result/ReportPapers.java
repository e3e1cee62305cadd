package passerelle.result;

import java.util.UUID;
import org.springframework.stereotype.Component;
import passerelle.document.FileGuard;
import passerelle.shared.RuleViolation;

/** The files with which an Index report was issued stay as long as it is. */
@Component
class ReportPapers implements FileGuard {

    private final IndexReports reports;

    ReportPapers(IndexReports reports) {
        this.reports = reports;
    }

    @Override
    public String subject() {
        return IndexReportService.SUBJECT;
    }

    @Override
    public void checkTakeBack(UUID object) {
        var report = reports.require(new IndexReportId(object));
        if (report.isIssued()) {
            throw new RuleViolation("result.report.error.paper", Integer.toString(report.round()));
        }
    }
}
