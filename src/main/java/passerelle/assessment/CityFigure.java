package passerelle.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A figure of the city beside its answers, or that it is not collected. */
@Entity
class CityFigure extends AbstractAggregateRoot<CityFigure> {

    @EmbeddedId
    private Key key;

    private @Nullable BigDecimal amount;
    private boolean notCollected;
    private long revision;
    private Instant savedAt;
    private String savedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected CityFigure() {}

    @SuppressWarnings("NullAway.Init") // written before it is saved
    CityFigure(Key key) {
        this.key = key;
    }

    void write(Figure figure, String by, Instant at) {
        this.amount = figure.amount();
        this.notCollected = figure.notCollected();
        this.savedAt = at;
        this.savedBy = by;
        this.revision++;
        registerEvent(new AnswerStored(key.assessment()));
    }

    Key key() {
        return key;
    }

    FigureRow row() {
        return new FigureRow(new Figure(amount, notCollected), revision, savedAt, savedBy);
    }

    @Embeddable
    record Key(
            @AttributeOverride(name = "value", column = @Column(name = "assessment_id"))
            AssessmentId assessment,

            @Column(name = "field_code") String field)
            implements Serializable {}
}
