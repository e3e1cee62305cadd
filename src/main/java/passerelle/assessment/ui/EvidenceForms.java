package passerelle.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import passerelle.assessment.EvidenceRow;
import passerelle.assessment.NewLink;
import passerelle.document.FileContent;
import passerelle.document.ui.FileField;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.FormDialog;

/** Asks for a file or a link that backs an answer. */
final class EvidenceForms {

    private EvidenceForms() {}

    static void files(Consumer<List<FileContent>> add) {
        var field =
                new FileField(words("assessment.evidence.file.label")).several().required();
        new FormDialog(words("assessment.evidence.file"), words("assessment.evidence.add"), field, confirmed -> {
                    var files = field.values();
                    if (files.isEmpty()) {
                        throw new RuleViolation("assessment.error.file.missing");
                    }
                    add.accept(files);
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

    /** @param known what stands behind other answers */
    static void known(List<EvidenceRow> known, Consumer<Set<EvidenceRow>> add) {
        var choice = new MultiSelectComboBox<EvidenceRow>(words("assessment.evidence.known.label"));
        choice.setItems(known);
        choice.setItemLabelGenerator(
                row -> row.title() + " · " + row.indicator().value());
        choice.setRequiredIndicatorVisible(true);
        choice.setWidthFull();
        var fields = new Div(choice);
        fields.addClassName("form-fields");
        new FormDialog(words("assessment.evidence.known"), words("assessment.evidence.add"), fields, confirmed -> {
                    if (choice.isEmpty()) {
                        throw new RuleViolation("assessment.error.evidence.chosen");
                    }
                    add.accept(choice.getValue());
                    return true;
                })
                .open();
    }

    /** Takes the last day on which a piece of evidence proves anything, or none. */
    static void date(EvidenceRow row, Consumer<Optional<LocalDate>> date) {
        var day = DateField.of("assessment.evidence.valid.until", row.validUntil());
        var fields = new Div(day);
        fields.addClassName("form-fields");
        new FormDialog(row.title(), words("form.save"), fields, confirmed -> {
                    date.accept(day.getOptionalValue());
                    return true;
                })
                .open();
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
