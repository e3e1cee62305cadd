package passerelle.visit.ui;

import com.vaadin.flow.component.UI;
import passerelle.instrument.Edition;
import passerelle.shared.ui.CorrectionDialog;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.ReasonDialog;
import passerelle.visit.VisitId;
import passerelle.visit.profile.FindingDetails;
import passerelle.visit.profile.FindingRow;
import passerelle.visit.profile.FindingService;

/** The forms around the findings of one visit; their texts are written on its page. */
class FindingForms {

    private final FindingService findings;
    private final VisitId visit;
    private final Edition index;
    private final Runnable refresh;

    FindingForms(FindingService findings, VisitId visit, Edition index, Runnable refresh) {
        this.findings = findings;
        this.visit = visit;
        this.index = index;
        this.refresh = refresh;
    }

    void record() {
        var ui = UI.getCurrent();
        var form = new FindingForm(index);
        new FormDialog(ui.getTranslation("finding.add"), ui.getTranslation("form.save"), form, confirmed -> {
                    findings.record(visit, form.typed());
                    refresh.run();
                    return true;
                })
                .open();
    }

    void correct(FindingRow row) {
        var ui = UI.getCurrent();
        var form = new FindingForm(index, row.details());
        new CorrectionDialog(
                        ui.getTranslation("finding.correct"),
                        ui.getTranslation("form.save"),
                        form,
                        (confirmed, reason) -> {
                            findings.correct(row.id(), form.typed(), reason);
                            refresh.run();
                        })
                .over(form, () -> new FindingForm(index, now(row)))
                .open();
    }

    void withdraw(FindingRow row) {
        var ui = UI.getCurrent();
        ReasonDialog.ask(
                ui.getTranslation("finding.withdraw"),
                ui.getTranslation("finding.withdraw.what"),
                ui.getTranslation("visit.withdraw"),
                reason -> {
                    findings.withdraw(row.id(), reason);
                    refresh.run();
                });
    }

    /** One that is gone meanwhile is refused when the form is saved. */
    private FindingDetails now(FindingRow seen) {
        return findings.of(visit).stream()
                .flatMap(found -> found.rows().stream())
                .filter(row -> row.id().equals(seen.id()))
                .findFirst()
                .orElse(seen)
                .details();
    }
}
