package passerelle.visit.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import passerelle.shared.ui.CorrectionDialog;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.ReasonDialog;
import passerelle.visit.MeetingDetails;
import passerelle.visit.MeetingRow;
import passerelle.visit.MeetingService;
import passerelle.visit.VisitId;

/** The forms around the meetings of one visit; judgements and notes are given on its page. */
class MeetingForms {

    private final MeetingService meetings;
    private final VisitId visit;
    private final Runnable refresh;

    MeetingForms(MeetingService meetings, VisitId visit, Runnable refresh) {
        this.meetings = meetings;
        this.visit = visit;
        this.refresh = refresh;
    }

    void record(LocalDate day) {
        var ui = UI.getCurrent();
        var form = new MeetingForm(day);
        new FormDialog(ui.getTranslation("meeting.add"), ui.getTranslation("form.save"), form, confirmed -> {
                    meetings.record(visit, form.typed());
                    refresh.run();
                    return true;
                })
                .open();
    }

    void correct(MeetingRow row) {
        var ui = UI.getCurrent();
        var form = new MeetingForm(row.details());
        new CorrectionDialog(
                        ui.getTranslation("meeting.correct"),
                        ui.getTranslation("form.save"),
                        form,
                        (confirmed, reason) -> {
                            meetings.correct(row.id(), form.typed(), reason);
                            refresh.run();
                        })
                .over(form, () -> new MeetingForm(now(row)))
                .open();
    }

    void withdraw(MeetingRow row) {
        var ui = UI.getCurrent();
        ReasonDialog.ask(
                ui.getTranslation("meeting.withdraw"),
                ui.getTranslation("meeting.withdraw.what", row.details().whom()),
                ui.getTranslation("visit.withdraw"),
                reason -> {
                    meetings.withdraw(row.id(), reason);
                    refresh.run();
                });
    }

    /** One that is gone meanwhile is refused when the form is saved. */
    private MeetingDetails now(MeetingRow seen) {
        return meetings.of(visit).stream()
                .filter(row -> row.id().equals(seen.id()))
                .findFirst()
                .orElse(seen)
                .details();
    }
}
