package passerelle.result.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.Map;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.result.IndexReportDetails;
import passerelle.result.IndexReportService;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Prose;
import passerelle.text.SavedText;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.text.ui.TextBox;

/** What a report says in general and area by area: to be typed while it is a draft, to be read afterwards. */
class ReportTexts extends Div {

    private final TextService texts;
    private final IndexReportDetails report;
    private final Map<String, SavedText> written;

    ReportTexts(TextService texts, IndexReportDetails report, Edition edition, boolean writable) {
        this.texts = texts;
        this.report = report;
        this.written = texts.of(IndexReportService.SUBJECT, report.id().value());
        addClassName("report-texts");
        if (writable) {
            add(box(IndexReportService.GENERAL, UI.getCurrent().getTranslation("result.report.general")));
            edition.areas().forEach(area -> add(writing(area)));
        } else {
            read(IndexReportService.GENERAL, UI.getCurrent().getTranslation("result.report.general"));
            edition.areas().forEach(area -> read(area.code(), title(area)));
        }
    }

    /** Folded until somebody writes there, so that seventeen areas fit the page. */
    private Details writing(Area area) {
        var details = new Details(title(area), box(area.code(), title(area)));
        details.setOpened(!text(area.code()).body().isBlank());
        return details;
    }

    private void read(String field, String title) {
        var body = text(field).body();
        if (!body.isBlank()) {
            add(new H4(title), new Prose(body));
        }
    }

    private TextBox box(String field, String label) {
        var key = new TextKey(IndexReportService.SUBJECT, report.id().value(), field);
        return new TextBox(texts, key, label, text(field));
    }

    private SavedText text(String field) {
        return written.getOrDefault(field, SavedText.BLANK);
    }

    private static String title(Area area) {
        return area.title().in(Phrases.locale());
    }
}
