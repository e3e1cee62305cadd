package passerelle.text;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;

/** One long text. It has a version of its own, so that two people collide only in the same text. */
@Entity
class WrittenText {

    static final int LONGEST = 50_000;

    @EmbeddedId
    private TextKey key;

    private String body;
    private String language;
    private long revision;
    private Instant savedAt;
    private String savedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected WrittenText() {}

    @SuppressWarnings("NullAway.Init") // written before it is saved
    WrittenText(TextKey key) {
        this.key = key;
        this.body = "";
    }

    void write(String body, String language, String by, Instant at) {
        checkLength(body);
        this.body = body;
        this.language = language;
        this.savedBy = by;
        this.savedAt = at;
        this.revision++;
    }

    /** Without the one character, zero, that PostgreSQL keeps in no text; nobody typed it. */
    static String storable(String written) {
        return written.replace("\0", "");
    }

    static void checkLength(String body) {
        if (body.length() > LONGEST) {
            throw new RuleViolation("text.error.long", body.length(), LONGEST);
        }
    }

    TextKey key() {
        return key;
    }

    SavedText saved() {
        return new SavedText(body, language, revision, savedAt, savedBy);
    }
}
