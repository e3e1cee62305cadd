package passerelle.learning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** What a city last said of one area, in force until it is taken back. */
@Entity
class Interest {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InterestId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    private String area;

    @Enumerated(EnumType.STRING)
    private InterestKind kind;

    private LocalDate statedOn;
    private boolean withdrawn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Interest() {}

    Interest(CityId city, String area, InterestKind kind, LocalDate today) {
        this.id = InterestId.create();
        this.city = city;
        this.area = area;
        this.kind = kind;
        this.statedOn = today;
    }

    /** Wanting and offering exclude each other: who says the one takes the other back. */
    void state(InterestKind kind, LocalDate today) {
        this.kind = kind;
        this.statedOn = today;
        this.withdrawn = false;
    }

    /** @throws RuleViolation when it was taken back already */
    void withdraw() {
        if (withdrawn) {
            throw new RuleViolation("learning.error.interest.none");
        }
        withdrawn = true;
    }

    boolean says(InterestKind said) {
        return !withdrawn && kind == said;
    }

    InterestId id() {
        return id;
    }

    InterestKind kind() {
        return kind;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }
}
