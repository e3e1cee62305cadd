package passerelle.result.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.result.RecomputationService;
import passerelle.scoring.Scoring;
import passerelle.shared.Reason;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.ReasonDialog;
import passerelle.shared.ui.RunBar;
import passerelle.shared.ui.Section;

/** Working all indicative results out anew, while the person looks on. */
@Component
class RecomputationPart {

    private final RecomputationService service;
    private final CurrentUser user;

    RecomputationPart(RecomputationService service, CurrentUser user) {
        this.service = service;
        this.user = user;
    }

    /** For the secretariat. */
    Optional<Section> content() {
        if (!user.is(Role.SECRETARIAT)) {
            return Optional.empty();
        }
        var section = new Section(Phrases.phrase("result.recompute"));
        var bar = new Div();
        section.add(
                new Paragraph(
                        Phrases.phrase("result.recompute.what", Integer.toString(Scoring.VERSION), service.outdated())),
                new QuietButton("result.recompute.act", () -> ask(bar)),
                bar);
        return Optional.of(section);
    }

    private void ask(Div place) {
        ReasonDialog.ask(
                Phrases.phrase("result.recompute"),
                Phrases.phrase("result.recompute.consequence"),
                Phrases.phrase("result.recompute.act"),
                reason -> begin(place, reason));
    }

    private void begin(Div place, Reason reason) {
        var run = service.begin(reason);
        var bar = new RunBar<>(run, Phrases.phrase("result.recompute.running"), "result.recompute.meanwhile");
        place.removeAll();
        place.add(bar);
        var ui = UI.getCurrent();
        bar.follow(
                place::removeAll,
                done -> Notices.done(ui.getTranslation("result.recompute.done", done.looked(), done.replaced())));
    }
}
