package passerelle.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import passerelle.intake.IntakeFile;
import passerelle.intake.IntakeKind;
import passerelle.intake.IntakeService;
import passerelle.intake.IntakeTemplates;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.UploadWords;

/** Takes a table to look at: what it holds, its template, the file. */
class IntakeForm extends Div {

    private final IntakeService intakes;
    private final RadioButtonGroup<IntakeKind> kind = new RadioButtonGroup<>();
    private final Div about = new Div();
    private final Checkbox addCities = new Checkbox();
    private @Nullable IntakeFile file;

    /** Writes a template to the browser. */
    private interface Writing {

        void to(OutputStream out) throws IOException;
    }

    IntakeForm(IntakeService intakes) {
        this.intakes = intakes;
        addClassNames("form-fields", "intake-form");
        var kinds = intakes.kinds();
        kind.setLabel(getTranslation("intake.kind.question"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(item -> getTranslation("intake.kind." + item.key()));
        kind.addValueChangeListener(change -> explain(change.getValue()));
        addCities.setLabel(getTranslation("intake.cities.add"));
        kind.setValue(kinds.getFirst());
        add(kind, about, upload(), addCities);
    }

    void open() {
        new FormDialog(getTranslation("intake.begin"), getTranslation("intake.look"), this, confirmed -> look()).open();
    }

    private void explain(IntakeKind chosen) {
        about.removeAll();
        about.add(
                new Paragraph(getTranslation("intake.about." + chosen.key())),
                template(chosen.key() + ".xlsx", out -> IntakeTemplates.xlsx(chosen, getLocale(), out)),
                template(chosen.key() + ".csv", out -> IntakeTemplates.csv(chosen, getLocale(), out)));
        about.addClassName("intake-about");
        addCities.setVisible(chosen.mayAddCities());
    }

    private Anchor template(String name, Writing writing) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var out = new ByteArrayOutputStream();
                    writing.to(out);
                    var bytes = out.toByteArray();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, null, bytes.length);
                }),
                getTranslation("intake.template", name));
        link.setRouterIgnore(true);
        return link;
    }

    private Div upload() {
        var label = getTranslation("intake.file");
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> take(metadata.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(IntakeFile.MAX_BYTES);
        upload.setAcceptedFileTypes(".csv", ".txt", ".tsv", ".xlsx", ".xls");
        upload.addFileRemovedListener(removed -> file = null);
        upload.setI18n(UploadWords.in(this));
        upload.getElement().setAttribute("aria-label", label);
        var field = new Div(new NativeLabel(label), upload);
        field.addClassNames("file-field", "required");
        return field;
    }

    private void take(String name, byte[] bytes) {
        try {
            file = new IntakeFile(name, bytes);
        } catch (RuleViolation refusal) {
            Notices.refused(Phrases.of(refusal));
        }
    }

    private boolean look() {
        if (file == null) {
            throw new RuleViolation("intake.error.no.file");
        }
        var id = intakes.look(kind.getValue().key(), file, addCities.getValue(), getLocale());
        UI.getCurrent().navigate(IntakeView.class, IntakeView.parameters(id));
        return true;
    }
}
