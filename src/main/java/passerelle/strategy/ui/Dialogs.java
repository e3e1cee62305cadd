package passerelle.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;
import passerelle.shared.Reason;
import passerelle.shared.ui.CorrectionDialog;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.ReasonDialog;

/** Asks for what an act needs, and shows the page anew once it is done. Titles and actions are translation keys. */
final class Dialogs {

    private Dialogs() {}

    static void open(String title, String action, Div fields, Consumer<Boolean> act) {
        var ui = UI.getCurrent();
        fields.addClassName("form-fields");
        new FormDialog(ui.getTranslation(title), ui.getTranslation(action), fields, confirmed -> {
                    act.accept(confirmed);
                    ui.refreshCurrentRoute(false);
                    return true;
                })
                .open();
    }

    static void correct(
            String title, Div fields, Supplier<? extends Component> standing, CorrectionDialog.Correcting act) {
        var ui = UI.getCurrent();
        fields.addClassName("form-fields");
        new CorrectionDialog(ui.getTranslation(title), ui.getTranslation("form.save"), fields, (confirmed, reason) -> {
                    act.correct(confirmed, reason);
                    ui.refreshCurrentRoute(false);
                })
                .over(fields, standing)
                .open();
    }

    static void ask(String title, String consequence, Consumer<Reason> act) {
        var ui = UI.getCurrent();
        ReasonDialog.ask(ui.getTranslation(title), ui.getTranslation(consequence), ui.getTranslation(title), reason -> {
            act.accept(reason);
            ui.refreshCurrentRoute(false);
        });
    }
}
