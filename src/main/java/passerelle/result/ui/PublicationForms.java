package passerelle.result.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import passerelle.result.PublicationService;
import passerelle.result.ResultDetails;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.ReasonField;

/** Publishing one result by itself, and taking that back. */
@Component
class PublicationForms {

    private final PublicationService publications;
    private final Clock clock;

    PublicationForms(PublicationService publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    /** Whichever of the two can be done. */
    QuietButton button(ResultDetails result) {
        return result.publishedOn() == null
                ? new QuietButton("result.publish", () -> publish(result))
                : new QuietButton("result.unpublish", () -> unpublish(result));
    }

    /** Since when, or why not. */
    static String state(ResultDetails result) {
        return result.published().map(Figures::date).orElseGet(() -> Phrases.name(result.publication()));
    }

    private void publish(ResultDetails result) {
        var on = DateField.of("result.publish.on", LocalDate.now(clock)).required();
        var why = new ReasonField();
        var consequence = new Paragraph(UI.getCurrent().getTranslation("result.publish.what"));
        PageActs.open(
                "result.publish",
                "result.publish",
                new Div(consequence, on, why),
                confirmed -> publications.publish(result.id(), on.day(), why.reason()));
    }

    private void unpublish(ResultDetails result) {
        PageActs.ask(
                "result.unpublish", "result.unpublish.what", reason -> publications.unpublish(result.id(), reason));
    }
}
