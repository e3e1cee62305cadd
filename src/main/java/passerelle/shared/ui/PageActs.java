package passerelle.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;
import passerelle.shared.Reason;

/**
 * What is done from a page: asks for what the act needs and, once it is done, shows the page anew. All words are keys.
 */
public final class PageActs {

    private PageActs() {}

    public static void open(String title, String action, Div fields, Consumer<Boolean> act) {
        var ui = UI.getCurrent();
        fields.addClassName("form-fields");
        new FormDialog(ui.getTranslation(title), ui.getTranslation(action), fields, confirmed -> {
                    act.accept(confirmed);
                    ui.refreshCurrentRoute(false);
                    return true;
                })
                .open();
    }

    /** @param standing the same fields, filled in with what is recorded now */
    public static void correct(
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

    /** For what needs no more than a reason. */
    public static void ask(String title, String consequence, Consumer<Reason> act) {
        var ui = UI.getCurrent();
        ReasonDialog.ask(ui.getTranslation(title), ui.getTranslation(consequence), ui.getTranslation(title), reason -> {
            act.accept(reason);
            ui.refreshCurrentRoute(false);
        });
    }
}
