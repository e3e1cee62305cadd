package passerelle.membership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import passerelle.document.FileContent;
import passerelle.document.ui.FileField;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.PageActs;

/** The signed paper itself. */
class PaperFile extends FileField {

    PaperFile() {
        super(UI.getCurrent().getTranslation("membership.file"));
    }

    /** Asks for a paper to keep with what is recorded already. */
    static void ask(Consumer<FileContent> act) {
        var file = new PaperFile();
        file.required();
        PageActs.open(
                "membership.attach",
                "form.save",
                new Div(file),
                confirmed -> act.accept(file.value().orElseThrow(() -> new RuleViolation("membership.error.file"))));
    }
}
