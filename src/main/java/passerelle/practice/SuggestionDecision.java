package passerelle.practice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the city made of a suggestion: its wording was taken, or the city kept its own. */
@Entity
class SuggestionDecision {

    @EmbeddedId
    private Key key;

    private boolean accepted;
    private LocalDate decidedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected SuggestionDecision() {}

    SuggestionDecision(GoodPracticeId practice, PartSuggestion about, boolean accepted, LocalDate today) {
        this.key = new Key(practice, about.field());
        this.accepted = accepted;
        this.decidedOn = today;
    }

    String field() {
        return key.field();
    }

    /** That suggestion of that practice. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "practice_id"))
            GoodPracticeId practice,

            String field)
            implements Serializable {}
}
