package passerelle.result.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import passerelle.assessment.AssessmentId;
import passerelle.document.ui.FileField;
import passerelle.result.IndexReportDetails;
import passerelle.result.IndexReportService;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.CorrectionDialog;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.ReasonDialog;

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
        var file = new FileField(UI.getCurrent().getTranslation("result.report.file"));
        open("result.report.add.file", new Div(file), confirmed -> {
            var given = file.value().orElseThrow(() -> new RuleViolation("result.report.error.file"));
            reports.addFile(report.id(), given);
        });
    }

    void issue(IndexReportDetails report) {
        var fields = new IssueFields(report, LocalDate.now(clock));
        open("result.report.issue", fields, confirmed -> reports.issue(report.id(), fields.typed(confirmed)));
    }

    void correct(IndexReportDetails report) {
        var ui = UI.getCurrent();
        var fields = new IssueFields(report, LocalDate.now(clock));
        new CorrectionDialog(
                        ui.getTranslation("result.report.correct"),
                        ui.getTranslation("form.save"),
                        fields,
                        (confirmed, reason) -> {
                            reports.correct(report.id(), fields.typed(confirmed), reason);
                            ui.refreshCurrentRoute(false);
                        })
                .over(fields, () -> new IssueFields(now(report), LocalDate.now(clock)))
                .open();
    }

    /** A report that is gone meanwhile is refused when the form is saved. */
    private IndexReportDetails now(IndexReportDetails seen) {
        return reports.of(seen.city()).stream()
                .filter(report -> report.id().equals(seen.id()))
                .findFirst()
                .orElse(seen);
    }

    void takeBack(IndexReportDetails report) {
        ask("result.report.take.back", "result.report.take.back.what", reason -> reports.takeBack(report.id(), reason));
    }

    void withdraw(IndexReportDetails report) {
        ask("result.report.withdraw", "result.report.withdraw.what", reason -> reports.withdraw(report.id(), reason));
    }

    private static void open(String title, Div fields, Consumer<Boolean> act) {
        var ui = UI.getCurrent();
        new FormDialog(ui.getTranslation(title), ui.getTranslation("form.save"), fields, confirmed -> {
                    act.accept(confirmed);
                    ui.refreshCurrentRoute(false);
                    return true;
                })
                .open();
    }

    private static void ask(String title, String consequence, Consumer<Reason> act) {
        var ui = UI.getCurrent();
        ReasonDialog.ask(ui.getTranslation(title), ui.getTranslation(consequence), ui.getTranslation(title), reason -> {
            act.accept(reason);
            ui.refreshCurrentRoute(false);
        });
    }
}
