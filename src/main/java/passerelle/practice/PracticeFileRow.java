package passerelle.practice;

import passerelle.document.DocumentId;

/** A photo or another file of a good practice. */
public record PracticeFileRow(PracticeFileId id, DocumentId document, String name, boolean photo, FileWords words) {

    /** A photo is published with its credit, and with the consent of those whom it shows. */
    public boolean isShown() {
        return !photo || words.consent() && !words.credit().isBlank();
    }
}
