package passerelle.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.document.FileContent;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.UploadWords;

/** Takes one file of at most 20 MB; what is in it is checked when the form is saved. */
public class FileField extends Div {

    private final Upload upload;
    private @Nullable FileContent file;
    private @Nullable String refused;

    public FileField(String label) {
        upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> take(metadata.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(FileContent.MAX_BYTES);
        upload.setAcceptedFileTypes(".pdf", ".docx", ".doc", ".xlsx", ".xls", ".png", ".jpg", ".jpeg", ".eml");
        upload.addFileRemovedListener(removed -> file = null);
        var words = UploadWords.in(this);
        upload.setI18n(words);
        upload.addFileRejectedListener(
                rejected -> refuse(words.getError(), rejected.getErrorMessage(), rejected.getFileName()));
        var caption = new NativeLabel(label);
        addClassName("file-field");
        upload.getElement().setAttribute("aria-label", label);
        add(caption, upload);
    }

    /** Without a file there is nothing to save. */
    public FileField required() {
        addClassName("required");
        return this;
    }

    /** The browser's part of the upload tells why it refuses by nothing but the words it was given. */
    private void refuse(UploadI18N.Error words, String why, String file) {
        var key = why.equals(words.getIncorrectFileType())
                ? "document.error.type"
                : why.equals(words.getTooManyFiles()) ? "document.error.many" : "document.error.large";
        refused = file;
        Notices.refused(Phrases.phrase(key, file));
    }

    /**
     * @throws RuleViolation while the file is still on its way, and once after it was refused: what it belongs to would
     *     be recorded without it
     */
    public Optional<FileContent> value() {
        if (upload.isUploading()) {
            throw new RuleViolation("document.error.arriving");
        }
        if (refused != null) {
            var missing = refused;
            refused = null;
            throw new RuleViolation("document.error.left.out", missing);
        }
        return Optional.ofNullable(file);
    }

    private void take(String name, byte[] bytes) {
        try {
            file = new FileContent(name, bytes);
            refused = null;
        } catch (RuleViolation refusal) {
            refused = name;
            upload.clearFileList();
            Notices.refused(Phrases.of(refusal));
        }
    }
}
