package passerelle.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import passerelle.shared.Reason;

/** Asks why, before something is corrected, withdrawn, skipped or waived. */
public final class ReasonDialog {

    private ReasonDialog() {}

    public static void ask(String title, String consequence, String action, Consumer<Reason> act) {
        var why = new ReasonField();
        why.setWidthFull();
        new FormDialog(title, action, new Div(new Paragraph(consequence), why), confirmed -> {
                    act.accept(why.reason());
                    return true;
                })
                .open();
    }
}
