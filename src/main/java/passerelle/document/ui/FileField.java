package passerelle.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.document.FileContent;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.UploadWords;

/** Takes one file, or several, of at most 20 MB each; what is in them is checked when the form is saved. */
public class FileField extends Div {

    private final Upload upload;
    private static final int MOST = 20;

    private final Map<String, FileContent> files = new LinkedHashMap<>();
    private @Nullable String refused;
    private String tooMany = "document.error.many";

    public FileField(String label) {
        upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> take(metadata.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(FileContent.MAX_BYTES);
        upload.setAcceptedFileTypes(".pdf", ".docx", ".doc", ".xlsx", ".xls", ".png", ".jpg", ".jpeg", ".eml");
        upload.addFileRemovedListener(removed -> files.remove(removed.getFileName()));
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

    /** As many as twenty in one go. */
    public FileField several() {
        upload.setMaxFiles(MOST);
        tooMany = "document.error.most";
        upload.setI18n(UploadWords.many(this));
        return this;
    }

    /** The browser's part of the upload tells why it refuses by nothing but the words it was given. */
    private void refuse(UploadI18N.Error words, String why, String file) {
        var key = why.equals(words.getIncorrectFileType())
                ? "document.error.type"
                : why.equals(words.getTooManyFiles()) ? tooMany : "document.error.large";
        refused = file;
        Notices.refused(Phrases.phrase(key, file));
    }

    /**
     * @throws RuleViolation while the file is still on its way, and once after it was refused: what it belongs to would
     *     be recorded without it
     */
    public Optional<FileContent> value() {
        return values().stream().reduce((former, later) -> later);
    }

    /** All that have arrived, in the order in which they did; refused as {@link #value()} is. */
    public List<FileContent> values() {
        if (upload.isUploading()) {
            throw new RuleViolation("document.error.arriving");
        }
        if (refused != null) {
            var missing = refused;
            refused = null;
            throw new RuleViolation("document.error.left.out", missing);
        }
        return List.copyOf(files.values());
    }

    private void take(String name, byte[] bytes) {
        try {
            files.put(name, new FileContent(name, bytes));
            refused = null;
        } catch (RuleViolation refusal) {
            refused = name;
            upload.clearFileList();
            files.clear();
            Notices.refused(Phrases.of(refusal));
        }
    }
}
