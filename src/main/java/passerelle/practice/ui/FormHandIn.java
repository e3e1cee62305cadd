package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.File;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityDetails;
import passerelle.practice.PracticeService;
import passerelle.practice.received.FormReception;
import passerelle.practice.received.FormUpload;
import passerelle.practice.received.FormsRead;
import passerelle.shared.CityId;
import passerelle.shared.Run;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.RunBar;

/** Takes forms in and has them read while the person looks on or does something else. */
@org.springframework.stereotype.Component
class FormHandIn {

    private final FormReception reception;
    private final PracticeService practices;

    FormHandIn(FormReception reception, PracticeService practices) {
        this.reception = reception;
        this.practices = practices;
    }

    /** @param city whose forms they are, or null where each says so itself */
    Div of(@Nullable CityDetails city) {
        var part = new Div();
        part.addClassName("received-take");
        var progress = new Div();
        progress.addClassName("received-progress");
        var why = city == null
                ? new Paragraph(Phrases.phrase("practice.received.why"))
                : new Paragraph(Phrases.phrase("practice.received.why.city", city.name(Phrases.locale())));
        CityId whose = city == null ? null : city.id();
        part.add(
                why, new FormsField((name, file) -> take(whose, name, file), () -> follow(reception.read(), progress)));
        part.add(progress);
        reception.underWay().ifPresentOrElse(run -> follow(run, progress), () -> offerTheRest(progress));
        return part;
    }

    private void take(@Nullable CityId city, String name, File file) {
        reception.take(new FormUpload(city, name, file.toPath()));
    }

    /** Where reading broke off, such as with the machine. */
    private void offerTheRest(Div progress) {
        var unread = reception.unread();
        if (unread > 0) {
            progress.add(
                    new Paragraph(Phrases.phrase("practice.received.unread", unread)),
                    new QuietButton("practice.received.read", () -> follow(reception.read(), progress)));
        }
    }

    private void follow(Run<FormsRead> run, Div progress) {
        var bar = new RunBar<>(run, Phrases.phrase("practice.received.reading"), "practice.received.meanwhile");
        progress.removeAll();
        progress.add(bar);
        var ui = UI.getCurrent();
        bar.follow(progress::removeAll, read -> show(read, ui, progress));
    }

    /** One form is looked through at once; of many the list tells. */
    private void show(FormsRead read, UI ui, Component place) {
        if (!place.isAttached()) {
            Notices.done(Phrases.phrase("practice.received.read.elsewhere", read.forms()));
        } else if (read.forms() == 1 && read.practices().size() == 1) {
            ui.navigate(PracticeLinks.received(
                    practices.get(read.practices().getFirst()).code()));
        } else {
            ui.refreshCurrentRoute(false);
        }
    }
}
