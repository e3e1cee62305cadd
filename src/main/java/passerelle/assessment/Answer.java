package passerelle.assessment;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import passerelle.instrument.AnswerValue;

/** What the city says of one indicator. It has a version of its own: two people collide only on the same answer. */
@Entity
class Answer extends AbstractAggregateRoot<Answer> {

    @EmbeddedId
    private AnswerKey key;

    @Embedded
    private StoredValue value = StoredValue.BLANK;

    private long revision;
    private @Nullable Integer confirmedRound;
    private Instant savedAt;
    private String savedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Answer() {}

    @SuppressWarnings("NullAway.Init") // written before it is saved
    Answer(AnswerKey key) {
        this.key = key;
    }

    /** A cleared answer keeps its row, so that whoever still shows the old value collides. */
    void write(@Nullable AnswerValue value, String by, Instant at) {
        this.value = StoredValue.of(value);
        this.confirmedRound = null;
        this.savedAt = at;
        this.savedBy = by;
        this.revision++;
        registerEvent(new AnswerStored(key.assessment()));
    }

    /** Answers as in an earlier round. */
    void confirm(AnswerValue value, int round, String by, Instant at) {
        write(value, by, at);
        this.confirmedRound = round;
    }

    AnswerKey key() {
        return key;
    }

    AnswerRow row() {
        return new AnswerRow(value.read(), revision, savedAt, savedBy, confirmedRound);
    }
}
