package passerelle.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.BiConsumer;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.UploadWords;

/** Takes forms and archives of forms, as many as one drops on it; each lies on the disk until it is taken in. */
class FormsField extends Div {

    private static final int MOST = 500;
    private static final int MAX_BYTES = 200 * 1024 * 1024;

    /**
     * @param taken each file by its name, as soon as it is there
     * @param all once none is on its way any more
     */
    FormsField(BiConsumer<String, File> taken, Runnable all) {
        addClassName("file-field");
        var label = getTranslation("practice.received.files");
        var upload = new Upload(UploadHandler.toTempFile((metadata, file) -> take(metadata.fileName(), file, taken)));
        upload.setMaxFiles(MOST);
        upload.setMaxFileSize(MAX_BYTES);
        upload.setAcceptedFileTypes(".docx", ".docm", ".doc", ".zip");
        upload.setI18n(UploadWords.many(this));
        upload.getElement().setAttribute("aria-label", label);
        upload.addFileRejectedListener(rejected -> Notices.refused(
                Phrases.phrase("practice.received.rejected", rejected.getFileName(), rejected.getErrorMessage())));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            all.run();
        });
        add(new NativeLabel(label), upload);
    }

    private static void take(String name, File file, BiConsumer<String, File> taken) throws IOException {
        try {
            taken.accept(name, file);
        } finally {
            Files.deleteIfExists(file.toPath());
        }
    }
}
