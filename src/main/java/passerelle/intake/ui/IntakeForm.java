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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.intake.IntakeFile;
import passerelle.intake.IntakeId;
import passerelle.intake.IntakeKind;
import passerelle.intake.IntakeReception;
import passerelle.intake.IntakeRuns;
import passerelle.intake.IntakeService;
import passerelle.intake.IntakeTemplates;
import passerelle.intake.IntakeUpload;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.UploadWords;

/** Takes a table to look at: what it holds, its template, the file. */
class IntakeForm extends Div {

    private static final List<String> TABLES = List.of(".csv", ".txt", ".tsv", ".xlsx", ".xls");

    private final IntakeService intakes;
    private final RadioButtonGroup<IntakeKind> kind = new RadioButtonGroup<>();
    private final Div about = new Div();
    private final Checkbox addCities = new Checkbox();
    private final Upload upload;
    private final IntakeReception reception;
    private final IntakeRuns runs;
    private @Nullable IntakeUpload file;

    /** Writes a template to the browser. */
    private interface Writing {

        void to(OutputStream out) throws IOException;
    }

    IntakeForm(IntakeService intakes, IntakeReception reception, IntakeRuns runs) {
        this.intakes = intakes;
        this.reception = reception;
        this.runs = runs;
        this.upload = upload();
        addClassNames("form-fields", "intake-form");
        var kinds = intakes.kinds();
        kind.setLabel(getTranslation("intake.kind.question"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(item -> getTranslation("intake.kind." + item.key()));
        kind.addValueChangeListener(change -> explain(change.getValue()));
        addCities.setLabel(getTranslation("intake.cities.add"));
        kind.setValue(kinds.getFirst());
        var label = new NativeLabel(getTranslation("intake.file"));
        var field = new Div(label, upload);
        field.addClassNames("file-field", "required");
        add(kind, about, field, addCities);
        addDetachListener(closed -> forget());
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
        upload.setMaxFileSize(chosen.takesFiles() ? IntakeUpload.MAX_BYTES : IntakeFile.MAX_BYTES);
        upload.setAcceptedFileTypes(
                Stream.concat(TABLES.stream(), chosen.takesFiles() ? Stream.of(".zip") : Stream.empty())
                        .toArray(String[]::new));
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

    private Upload upload() {
        var field = new Upload(UploadHandler.toTempFile(
                (metadata, stored) -> take(new IntakeUpload(metadata.fileName(), stored.toPath()))));
        field.setMaxFiles(1);
        field.addFileRemovedListener(removed -> forget());
        field.setI18n(UploadWords.in(this));
        field.getElement().setAttribute("aria-label", getTranslation("intake.file"));
        return field;
    }

    private void take(IntakeUpload stored) {
        forget();
        file = stored;
    }

    private void forget() {
        if (file != null) {
            file.delete();
            file = null;
        }
    }

    private boolean look() {
        if (file == null) {
            throw new RuleViolation("intake.error.no.file");
        }
        var id = look(file);
        UI.getCurrent().navigate(IntakeView.class, IntakeView.parameters(id));
        return true;
    }

    private IntakeId look(IntakeUpload chosen) {
        if (!chosen.isArchive()) {
            return intakes.look(kind.getValue().key(), chosen.table(), addCities.getValue(), getLocale());
        }
        var id = reception.keep(kind.getValue().key(), chosen, getLocale());
        runs.look(id, getLocale());
        return id;
    }
}
