package passerelle.result;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.NewDocument;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** Index reports: written and issued by the secretariat, then read by the city. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class IndexReportService {

    /** The kind of object to which the texts and files of a report belong. */
    public static final String SUBJECT = "index-report";

    /** The field of the text that is about no area in particular. */
    public static final String GENERAL = "general";

    private final IndexReports reports;
    private final Analysis analysis;
    private final DocumentService documents;
    private final ReportActs acts;
    private final CurrentUser user;
    private final Clock clock;

    IndexReportService(
            IndexReports reports,
            Analysis analysis,
            DocumentService documents,
            ReportActs acts,
            CurrentUser user,
            Clock clock) {
        this.reports = reports;
        this.analysis = analysis;
        this.documents = documents;
        this.acts = acts;
        this.user = user;
        this.clock = clock;
    }

    /** Opens a draft for the texts and files, once the city has submitted its Index. */
    public IndexReportId begin(AssessmentId id) {
        var assessment = analysis.of(id);
        user.require(assessment.city(), Role.SECRETARIAT);
        var report = reports.saveAndFlush(analysis.begin(assessment));
        acts.begun(report);
        return report.id();
    }

    public void addFile(IndexReportId id, FileContent file) {
        var report = written(id);
        report.checkDraft();
        documents.store(new NewDocument(report.city(), Audience.SECRETARIAT, SUBJECT, id.value(), file));
    }

    /** Hands it to the city; with it the results of the round are published. */
    public void issue(IndexReportId id, Issue issue) {
        var report = written(id);
        analysis.check(report, issue);
        if (documents.of(SUBJECT, List.of(id.value())).isEmpty()) {
            throw new RuleViolation("result.report.error.file");
        }
        report.issue(issue);
        documents.openTo(Audience.CITY, SUBJECT, id.value());
        acts.issued(report);
    }

    /** Mends the date, the language or the number of cities of an issued report. */
    public void correct(IndexReportId id, Issue issue, Reason reason) {
        var report = written(id);
        analysis.check(report, issue);
        var before = report.written();
        report.correct(issue);
        acts.corrected(report, before, reason);
    }

    /** Makes an issued report a draft again, to mend its texts or files; until then its results are not published. */
    public void takeBack(IndexReportId id, Reason reason) {
        var report = written(id);
        var before = report.written();
        report.takeBack();
        documents.openTo(Audience.SECRETARIAT, SUBJECT, id.value());
        acts.takenBack(report, before, reason);
    }

    /** Drops a draft that was begun by mistake. */
    public void withdraw(IndexReportId id, Reason reason) {
        var report = written(id);
        report.withdraw();
        reports.flush();
        acts.withdrawn(report, reason);
    }

    /** The city says that it has read the report. */
    public void acknowledge(IndexReportId id) {
        var report = reports.require(id);
        user.require(report.city(), Role.COORDINATOR);
        report.read(LocalDate.now(clock));
        acts.read(report);
    }

    /** The reports of a city, latest round first; drafts for those alone who may read them. */
    @Transactional(readOnly = true)
    public List<IndexReportDetails> of(CityId city) {
        if (!user.reads(city, Audience.CITY)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
        return reports.of(city).stream()
                .filter(report -> report.isIssued() || user.reads(city, Audience.SECRETARIAT))
                .map(IndexReport::details)
                .toList();
    }

    private IndexReport written(IndexReportId id) {
        var report = reports.require(id);
        user.require(report.city(), Role.SECRETARIAT);
        return report;
    }
}
