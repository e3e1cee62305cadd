package passerelle.workbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Collection;
import org.springframework.dao.PessimisticLockingFailureException;
import passerelle.assessment.AssessmentId;
import passerelle.document.FileContent;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;
import passerelle.shared.ui.UploadWords;
import passerelle.workbook.Line;
import passerelle.workbook.Preview;
import passerelle.workbook.WorkbookReturn;

/** Takes a filled workbook, shows what it would change, and takes over what is ticked. */
class BringBack extends Section {

    private static final int MAX_BYTES = 10 * 1024 * 1024;

    private final WorkbookReturn returning;
    private final AssessmentId assessment;
    private final Upload upload;
    private final Div outcome = new Div();

    BringBack(WorkbookReturn returning, AssessmentId assessment) {
        super(UI.getCurrent().getTranslation("workbook.back"));
        this.returning = returning;
        this.assessment = assessment;
        this.upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> take(metadata.fileName(), bytes)));
        outcome.addClassName("workbook-outcome");
        add(new Paragraph(getTranslation("workbook.back.why")), field(), outcome);
    }

    private Div field() {
        var label = getTranslation("workbook.back.file");
        upload.setMaxFileSize(MAX_BYTES);
        upload.setAcceptedFileTypes(".xlsx", ".xlsm", ".xls", ".ods");
        var words = UploadWords.in(this);
        upload.setI18n(words);
        upload.addFileRejectedListener(rejected -> Notices.refused(rejected.getErrorMessage()));
        upload.getElement().setAttribute("aria-label", label);
        var field = new Div(new NativeLabel(label), upload);
        field.addClassName("file-field");
        return field;
    }

    void take(String name, byte[] bytes) {
        upload.clearFileList();
        try {
            look(new FileContent(name, bytes));
        } catch (RuleViolation refusal) {
            outcome.removeAll();
            refuse(name, refusal);
        }
    }

    private void look(FileContent file) {
        var preview = returning.look(assessment, file);
        outcome.removeAll();
        outcome.add(new PreviewPanel(preview, ticked -> apply(file, preview, ticked)));
    }

    /** What was left out, or changed meanwhile, is shown again. */
    private void apply(FileContent file, Preview preview, Collection<Line> ticked) {
        try {
            var brought = returning.apply(preview, ticked);
            look(file);
            Notices.done(Phrases.phrase("workbook.done", brought.saved()));
            if (brought.collided() > 0) {
                Notices.refused(Phrases.phrase("workbook.collided", brought.collided()));
            }
        } catch (PessimisticLockingFailureException busy) {
            Notices.refused(getTranslation("form.busy"));
        } catch (RuleViolation refusal) {
            refuse(preview.fileName(), refusal);
        }
    }

    /** It stays on the page, so that it can be read to whoever filled the workbook in. */
    private void refuse(String name, RuleViolation refusal) {
        var words = new Paragraph(getTranslation("workbook.refused", name, Phrases.of(refusal)));
        words.addClassName("workbook-refusal");
        words.getElement().setAttribute("role", "alert");
        outcome.addComponentAsFirst(words);
    }
}
