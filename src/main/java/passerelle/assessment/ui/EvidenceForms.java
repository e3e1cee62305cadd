package passerelle.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import passerelle.assessment.NewLink;
import passerelle.document.FileContent;
import passerelle.document.ui.FileField;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.FormDialog;

/** Asks for a file or a link that backs an answer. */
final class EvidenceForms {

    private EvidenceForms() {}

    static void file(Consumer<FileContent> add) {
        var field = new FileField(words("assessment.evidence.file.label")).required();
        new FormDialog(words("assessment.evidence.file"), words("assessment.evidence.add"), field, confirmed -> {
                    add.accept(field.value().orElseThrow(() -> new RuleViolation("assessment.error.file.missing")));
                    return true;
                })
                .open();
    }

    static void link(Consumer<NewLink> add) {
        var url = new TextField(words("assessment.evidence.url"));
        url.setMaxLength(1000);
        url.setRequiredIndicatorVisible(true);
        url.setPlaceholder("https://");
        var title = new TextField(words("assessment.evidence.link.title"));
        title.setMaxLength(200);
        var fields = new Div(url, title);
        fields.addClassName("form-fields");
        new FormDialog(words("assessment.evidence.link"), words("assessment.evidence.add"), fields, confirmed -> {
                    add.accept(new NewLink(url.getValue(), title.getValue()));
                    return true;
                })
                .open();
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
