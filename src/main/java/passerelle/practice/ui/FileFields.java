package passerelle.practice.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import passerelle.document.DocumentService;
import passerelle.document.ui.DocumentImage;
import passerelle.document.ui.DocumentList;
import passerelle.document.ui.FileField;
import passerelle.practice.FileWords;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.PracticeFileRow;
import passerelle.practice.PracticeFileService;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** Photos and files of the practice, each photo with who took it and the consent of those whom it shows. */
class FileFields extends Div {

    private final ReportModel model;
    private final PracticeFileService files;
    private final DocumentService documents;
    private final UnorderedList list = new UnorderedList();

    FileFields(ReportModel model, PracticeFileService files, DocumentService documents) {
        this.model = model;
        this.files = files;
        this.documents = documents;
        addClassName("practice-files");
        list.addClassName("practice-file-list");
        add(
                new H3(getTranslation("practice.files")),
                new Paragraph(getTranslation("practice.files.why")),
                list,
                new QuietButton("practice.file.add", this::ask));
        show(model.files());
    }

    private GoodPracticeId id() {
        return model.practice().id();
    }

    private void show(List<PracticeFileRow> standing) {
        list.removeAll();
        standing.forEach(file -> list.add(line(file)));
        list.setVisible(list.getComponentCount() > 0);
    }

    private ListItem line(PracticeFileRow file) {
        var words = new Div(DocumentList.link(documents, file.document(), file.name()));
        words.addClassName("practice-file-words");
        if (!file.words().caption().isBlank()) {
            words.add(new Span(file.words().caption()));
        }
        if (file.photo()) {
            words.add(
                    file.isShown()
                            ? new StatusBadge(
                                    Tone.DONE,
                                    getTranslation(
                                            "practice.photo.ready", file.words().credit()))
                            : new StatusBadge(Tone.SOON, getTranslation("practice.photo.withheld")));
        }
        var acts = new Div(
                new QuietButton("practice.file.describe", () -> describe(file)).about(file.name()),
                new QuietButton("practice.file.remove", () -> remove(file)).about(file.name()));
        var line = new ListItem();
        if (file.photo()) {
            line.add(new DocumentImage(documents, file.document(), file.words().caption()));
        }
        line.add(words, acts);
        return line;
    }

    private void ask() {
        var upload = new FileField(getTranslation("practice.file")).required().several();
        new FormDialog(getTranslation("practice.file.add"), getTranslation("form.save"), new Div(upload), confirmed -> {
                    var contents = upload.values();
                    if (contents.isEmpty()) {
                        throw new RuleViolation("practice.error.file.missing");
                    }
                    files.add(id(), contents);
                    stored();
                    return true;
                })
                .open();
    }

    private void describe(PracticeFileRow file) {
        var caption = new TextField(getTranslation("practice.file.caption"));
        var credit = new TextField(getTranslation("practice.file.credit"));
        var consent = new Checkbox(getTranslation("practice.file.consent"));
        caption.setValue(file.words().caption());
        credit.setValue(file.words().credit());
        consent.setValue(file.words().consent());
        consent.addClassName("wide");
        credit.setVisible(file.photo());
        consent.setVisible(file.photo());
        var fields = new Div(caption, credit, consent);
        fields.addClassName("form-fields");
        new FormDialog(file.name(), getTranslation("form.save"), fields, confirmed -> {
                    files.describe(file.id(), new FileWords(caption.getValue(), credit.getValue(), consent.getValue()));
                    stored();
                    return true;
                })
                .open();
    }

    private void remove(PracticeFileRow file) {
        files.remove(file.id());
        stored();
    }

    private void stored() {
        show(files.of(id()));
        model.tell();
    }
}
