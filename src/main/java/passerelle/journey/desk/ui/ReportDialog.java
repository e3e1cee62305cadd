package passerelle.journey.desk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import passerelle.journey.desk.ActReport;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;

/** Says for how many cities an act was done, and why not for the others. */
@NamedInterface("many")
public final class ReportDialog extends Dialog {

    private ReportDialog(ActReport report, Collection<ChosenCity> cities) {
        addClassName("form-dialog");
        setHeaderTitle(getTranslation("journey.many.report"));
        var refused = new UnorderedList();
        cities.forEach(city -> Optional.ofNullable(report.refused().get(city.id()))
                .ifPresent(why -> refused.add(
                        new ListItem(getTranslation("journey.many.refused", city.name(), Phrases.of(why))))));
        add(
                new Paragraph(getTranslation("journey.many.done", report.done().size())),
                new Paragraph(
                        getTranslation("journey.many.not.done", report.refused().size())),
                refused);
        getFooter().add(new Button(getTranslation("form.close"), click -> close()));
    }

    /** @param cities with the names of all that the report may refuse */
    public static void tell(ActReport report, Collection<ChosenCity> cities) {
        if (report.refused().isEmpty()) {
            Notices.done(UI.getCurrent()
                    .getTranslation("journey.many.done", report.done().size()));
        } else {
            new ReportDialog(report, cities).open();
        }
    }
}
