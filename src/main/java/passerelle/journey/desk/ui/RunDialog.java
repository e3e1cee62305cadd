package passerelle.journey.desk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import passerelle.journey.desk.ActReport;
import passerelle.shared.Run;
import passerelle.shared.ui.RunBar;

/** Shows for how many of the cities an act is done already; it goes on when the person closes this. */
class RunDialog extends Dialog {

    private final RunBar<ActReport> bar;

    RunDialog(String title, Run<ActReport> run, int cities) {
        bar = new RunBar<>(run, getTranslation("journey.many.running", cities), "journey.many.meanwhile");
        addClassName("form-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        add(bar);
        getFooter().add(new Button(getTranslation("form.close"), click -> close()));
    }

    /** Shows the page anew at the end, unless the person went elsewhere. */
    void follow(Consumer<ActReport> end) {
        open();
        var ui = UI.getCurrent();
        var page = ui.getActiveViewLocation().getPath();
        bar.follow(this::close, report -> {
            if (ui.getActiveViewLocation().getPath().equals(page)) {
                ui.refreshCurrentRoute(false);
            }
            end.accept(report);
        });
    }
}
