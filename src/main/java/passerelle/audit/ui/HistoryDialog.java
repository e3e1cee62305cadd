package passerelle.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Pageable;
import passerelle.audit.AuditRow;

/** The history of one object, over the page that shows it. */
public class HistoryDialog extends Dialog {

    public HistoryDialog(String title, Function<Pageable, List<AuditRow>> rows) {
        addClassName("history-dialog");
        setHeaderTitle(title);
        add(new HistoryList(rows));
        getFooter().add(new Button(getTranslation("form.close"), click -> close()));
    }
}
