package passerelle.practice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import passerelle.document.DocumentId;

/** A stored paper in a version of a good practice; later versions may show the same paper. */
@Entity
class PracticeFile {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PracticeFileId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "practice_id"))
    private GoodPracticeId practice;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "document_id"))
    private DocumentId document;

    private int position;
    private String name;
    private boolean photo;
    private String caption;
    private String credit;
    private boolean consent;
    private boolean removed;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected PracticeFile() {}

    PracticeFile(GoodPracticeId practice, DocumentId document, String name, boolean photo, int position) {
        this.id = PracticeFileId.create();
        this.practice = practice;
        this.document = document;
        this.name = name;
        this.photo = photo;
        this.position = position;
        this.caption = "";
        this.credit = "";
    }

    /** The same in a new version. */
    PracticeFile in(GoodPracticeId next) {
        var copy = new PracticeFile(next, document, name, photo, position);
        copy.describe(row().words());
        return copy;
    }

    final void describe(FileWords words) {
        caption = words.caption();
        credit = words.credit();
        consent = words.consent();
    }

    void remove() {
        removed = true;
    }

    GoodPracticeId practice() {
        return practice;
    }

    PracticeFileRow row() {
        return new PracticeFileRow(id, document, name, photo, new FileWords(caption, credit, consent));
    }
}
