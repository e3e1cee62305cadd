package passerelle.journey.desk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import passerelle.journey.desk.ActReport;
import passerelle.journey.pipeline.PipelineRow;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;

/** Says for how many cities an act was done, and why not for the others. */
class ReportDialog extends Dialog {

    private ReportDialog(ActReport report, List<PipelineRow> rows) {
        addClassName("form-dialog");
        setHeaderTitle(getTranslation("journey.many.report"));
        var refused = new UnorderedList();
        rows.forEach(row -> Optional.ofNullable(report.refused().get(row.city()))
                .ifPresent(why -> refused.add(
                        new ListItem(getTranslation("journey.many.refused", row.name(getLocale()), Phrases.of(why))))));
        add(
                new Paragraph(getTranslation("journey.many.done", report.done().size())),
                new Paragraph(
                        getTranslation("journey.many.not.done", report.refused().size())),
                refused);
        getFooter().add(new Button(getTranslation("form.close"), click -> close()));
    }

    static void tell(ActReport report, List<PipelineRow> rows) {
        if (report.refused().isEmpty()) {
            Notices.done(UI.getCurrent()
                    .getTranslation("journey.many.done", report.done().size()));
        } else {
            new ReportDialog(report, rows).open();
        }
    }
}
