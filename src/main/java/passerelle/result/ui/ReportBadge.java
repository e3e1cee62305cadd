package passerelle.result.ui;

import com.vaadin.flow.component.UI;
import passerelle.result.IndexReportDetails;
import passerelle.result.IndexReportStatus;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** How far a report has come, in a word. */
final class ReportBadge {

    private ReportBadge() {}

    static StatusBadge of(IndexReportDetails report) {
        return new StatusBadge(
                tone(report.status()), UI.getCurrent().getTranslation("IndexReportStatus." + report.status()));
    }

    private static Tone tone(IndexReportStatus status) {
        return switch (status) {
            case DRAFT -> Tone.REVIEW;
            case ISSUED -> Tone.DONE;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
