package passerelle.result.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import passerelle.assessment.AssessmentId;
import passerelle.document.ui.FileField;
import passerelle.result.IndexReportDetails;
import passerelle.result.IndexReportService;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.PageActs;

/** The forms around an Index report; its texts are written on its page. */
@Component
class ReportForms {

    private final IndexReportService reports;
    private final Clock clock;

    ReportForms(IndexReportService reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    void begin(AssessmentId assessment) {
        reports.begin(assessment);
        UI.getCurrent().refreshCurrentRoute(false);
    }

    void acknowledge(IndexReportDetails report) {
        reports.acknowledge(report.id());
        UI.getCurrent().refreshCurrentRoute(false);
    }

    void addFile(IndexReportDetails report) {
        var file = new FileField(UI.getCurrent().getTranslation("result.report.file")).required();
        PageActs.open("result.report.add.file", "form.save", new Div(file), confirmed -> {
            var given = file.value().orElseThrow(() -> new RuleViolation("result.report.error.file"));
            reports.addFile(report.id(), given);
        });
    }

    void issue(IndexReportDetails report) {
        var fields = new IssueFields(report, LocalDate.now(clock));
        PageActs.open(
                "result.report.issue",
                "form.save",
                fields,
                confirmed -> reports.issue(report.id(), fields.typed(confirmed)));
    }

    void correct(IndexReportDetails report) {
        var fields = new IssueFields(report, LocalDate.now(clock));
        PageActs.correct(
                "result.report.correct",
                fields,
                () -> new IssueFields(now(report), LocalDate.now(clock)),
                (confirmed, reason) -> reports.correct(report.id(), fields.typed(confirmed), reason));
    }

    /** A report that is gone meanwhile is refused when the form is saved. */
    private IndexReportDetails now(IndexReportDetails seen) {
        return reports.of(seen.city()).stream()
                .filter(report -> report.id().equals(seen.id()))
                .findFirst()
                .orElse(seen);
    }

    void takeBack(IndexReportDetails report) {
        PageActs.ask(
                "result.report.take.back",
                "result.report.take.back.what",
                reason -> reports.takeBack(report.id(), reason));
    }

    void withdraw(IndexReportDetails report) {
        PageActs.ask(
                "result.report.withdraw",
                "result.report.withdraw.what",
                reason -> reports.withdraw(report.id(), reason));
    }
}
