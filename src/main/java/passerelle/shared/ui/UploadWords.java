package passerelle.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;

/** The upload's own words in the reader's language. */
public final class UploadWords {

    private UploadWords() {}

    public static UploadI18N in(Component reader) {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(reader.getTranslation("upload.drop"))
                        .setMany(reader.getTranslation("upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(reader.getTranslation("upload.choose"))
                        .setMany(reader.getTranslation("upload.choose")))
                .setError(refusals(reader))
                .setUploading(progress(reader));
    }

    /** The same where several files may be chosen. */
    public static UploadI18N many(Component reader) {
        return in(reader)
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(reader.getTranslation("upload.drop"))
                        .setMany(reader.getTranslation("upload.drop.many")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(reader.getTranslation("upload.choose"))
                        .setMany(reader.getTranslation("upload.choose.many")));
    }

    private static UploadI18N.Error refusals(Component reader) {
        return new UploadI18N.Error()
                .setTooManyFiles(reader.getTranslation("upload.error.many"))
                .setFileIsTooBig(reader.getTranslation("upload.error.large"))
                .setIncorrectFileType(reader.getTranslation("upload.error.type"));
    }

    private static UploadI18N.Uploading progress(Component reader) {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(reader.getTranslation("upload.connecting"))
                        .setStalled(reader.getTranslation("upload.stalled"))
                        .setProcessing(reader.getTranslation("upload.processing"))
                        .setHeld(reader.getTranslation("upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(reader.getTranslation("upload.remaining"))
                        .setUnknown(reader.getTranslation("upload.remaining.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(reader.getTranslation("upload.error.server"))
                        .setUnexpectedServerError(reader.getTranslation("upload.error.server"))
                        .setForbidden(reader.getTranslation("upload.error.forbidden")));
    }
}
