package passerelle.membership.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.UUID;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryDialog;
import passerelle.shared.CityId;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.QuietButton;

/** One paper or decision: what it says, its files, and what may be done with it. */
class PaperCard extends Article {

    private final String title;
    private final Div actions = new Div();

    PaperCard(String title, FactList facts) {
        this.title = title;
        addClassNames("card", "paper");
        actions.addClassName("quiet-actions");
        add(new H3(title), facts);
    }

    PaperCard action(String key, Runnable act) {
        actions.add(new QuietButton(key, act).about(title));
        return this;
    }

    PaperCard history(AuditLog audit, CityId city, String subject, UUID object) {
        return action(
                "history.title",
                () -> new HistoryDialog(title, page -> audit.ofObject(city, subject, object, page)).open());
    }

    PaperCard finished() {
        add(actions);
        return this;
    }
}
