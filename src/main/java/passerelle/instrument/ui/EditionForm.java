package passerelle.instrument.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.EditionRegister;
import passerelle.instrument.InvalidEdition;
import passerelle.instrument.Problem;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.UploadWords;

/** Takes in the file or workbook of an edition, or tells all that is wrong with it. */
class EditionForm extends Div {

    private final EditionRegister register;
    private final UnorderedList problems = new UnorderedList();
    private byte @Nullable [] file;

    EditionForm(EditionRegister register) {
        this.register = register;
        addClassName("form-fields");
        problems.addClassName("problem-list");
        var label = getTranslation("instrument.file");
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> file = bytes));
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(".xlsx", ".yaml", ".yml");
        upload.addFileRemovedListener(removed -> file = null);
        upload.setI18n(UploadWords.in(this));
        upload.getElement().setAttribute("aria-label", label);
        var field = new Div(new NativeLabel(label), upload);
        field.addClassName("file-field");
        add(new Paragraph(getTranslation("instrument.add.help")), field, problems);
    }

    void open() {
        var title = getTranslation("instrument.add");
        new FormDialog(title, getTranslation("instrument.take"), this, this::save).open();
    }

    private boolean save(boolean confirmed) {
        problems.removeAll();
        if (file == null) {
            throw new RuleViolation("instrument.error.no-file");
        }
        try {
            register.add(file, confirmed);
        } catch (InvalidEdition invalid) {
            invalid.problems().forEach(problem -> problems.add(line(problem)));
            throw invalid;
        }
        Notices.done(getTranslation("instrument.added"));
        UI.getCurrent().refreshCurrentRoute(false);
        return true;
    }

    private static ListItem line(Problem problem) {
        var words = Phrases.phrase(problem.messageKey(), problem.arguments().toArray());
        return new ListItem(Phrases.phrase("instrument.problem", place(problem), words));
    }

    private static String place(Problem problem) {
        if (problem.line() == 0) {
            return problem.place();
        }
        var line = Phrases.phrase("instrument.problem.in-line", String.valueOf(problem.line()));
        return problem.place().isEmpty() ? line : line + ", " + problem.place();
    }
}
