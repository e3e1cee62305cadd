package passerelle.strategy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.ui.DocumentList;
import passerelle.document.ui.FileField;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;

/** The papers of an object, and the form that adds one. */
@Component
class PaperParts {

    private final DocumentService documents;

    PaperParts(DocumentService documents) {
        this.documents = documents;
    }

    Section of(String subject, UUID object, boolean writable, Consumer<FileContent> attach) {
        var section = Section.sub(UI.getCurrent().getTranslation("strategy.papers"));
        if (writable) {
            section.action(new QuietButton("strategy.attach", () -> ask(attach)));
        }
        section.add(new DocumentList(documents, documents.of(subject, List.of(object))));
        return section;
    }

    private static void ask(Consumer<FileContent> attach) {
        var file = new FileField(UI.getCurrent().getTranslation("strategy.paper")).required();
        PageActs.open(
                "strategy.attach",
                "form.save",
                new Div(file),
                confirmed -> attach.accept(
                        file.value().orElseThrow(() -> new RuleViolation("strategy.error.paper.missing"))));
    }
}
