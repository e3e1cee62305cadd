package passerelle.reuse;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** That a city adapted a practice of another one: told once, corrected, taken back, and told again where it was. */
@Entity
class Adaptation {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AdaptationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    /** The code that all versions of it share. */
    private String practice;

    private String note;
    private LocalDate toldOn;
    private String toldBy;
    private boolean withdrawn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Adaptation() {}

    Adaptation(CityId city, String practice, AdaptationNote note, String by, LocalDate today) {
        this.id = AdaptationId.create();
        this.city = city;
        this.practice = practice;
        this.note = note.text();
        this.toldBy = by;
        this.toldOn = today;
    }

    /** @throws RuleViolation unless it was withdrawn */
    void tellAgain(AdaptationNote anew, String by, LocalDate today) {
        if (!withdrawn) {
            throw new RuleViolation("reuse.error.told");
        }
        withdrawn = false;
        note = anew.text();
        toldBy = by;
        toldOn = today;
    }

    /** @throws RuleViolation once it is withdrawn */
    void correct(AdaptationNote right) {
        checkStands();
        note = right.text();
    }

    /** @throws RuleViolation once it is withdrawn */
    void withdraw() {
        checkStands();
        withdrawn = true;
    }

    private void checkStands() {
        if (withdrawn) {
            throw new RuleViolation("reuse.error.withdrawn");
        }
    }

    AdaptationId id() {
        return id;
    }

    CityId city() {
        return city;
    }

    String practice() {
        return practice;
    }

    String note() {
        return note;
    }

    LocalDate toldOn() {
        return toldOn;
    }

    String toldBy() {
        return toldBy;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }
}
