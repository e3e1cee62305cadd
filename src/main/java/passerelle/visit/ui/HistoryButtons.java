package passerelle.visit.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.springframework.stereotype.Component;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryDialog;
import passerelle.shared.CityId;

/** Opens what happened to one object, as far as the reader may know. */
@Component
class HistoryButtons {

    private final AuditLog audit;

    HistoryButtons(AuditLog audit) {
        this.audit = audit;
    }

    QuietButton of(CityId city, String subject, UUID object) {
        var title = UI.getCurrent().getTranslation("visit.history");
        return new QuietButton(
                "visit.history",
                () -> new HistoryDialog(title, page -> audit.ofObject(city, subject, object, page)).open());
    }
}
