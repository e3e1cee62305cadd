package passerelle.audit.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import passerelle.audit.AuditLog;
import passerelle.shared.CityId;
import passerelle.shared.ui.QuietButton;

/** Opens what happened to one object, as far as the reader may know. */
public class HistoryButton extends QuietButton {

    public HistoryButton(AuditLog audit, CityId city, String subject, UUID object) {
        super("history.title", () -> open(audit, city, subject, object));
    }

    private static void open(AuditLog audit, CityId city, String subject, UUID object) {
        var title = UI.getCurrent().getTranslation("history.title");
        new HistoryDialog(title, page -> audit.ofObject(city, subject, object, page)).open();
    }
}
