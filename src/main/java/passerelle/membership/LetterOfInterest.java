package passerelle.membership;

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

/** The mayor, or another high representative, wrote that the city wants to join. Several may come over the years. */
@Entity
class LetterOfInterest {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LetterId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    @Column(name = "dated_on")
    private LocalDate on;

    private String signatory;

    @Column(name = "position_held")
    private String position;

    @Enumerated(EnumType.STRING)
    private LetterForm form;

    /** Empty once withdrawn, so that a unique key holds the others apart. */
    private @Nullable Boolean active = true;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected LetterOfInterest() {}

    @SuppressWarnings("NullAway.Init") // written down before it is saved
    LetterOfInterest(CityId city, LetterDetails details) {
        this.id = LetterId.create();
        this.city = city;
        correct(details);
    }

    final void correct(LetterDetails details) {
        InForce.check(active);
        this.on = details.on();
        this.signatory = details.signatory();
        this.position = details.position();
        this.form = details.form();
    }

    void withdraw() {
        InForce.check(active);
        active = null;
    }

    CityId city() {
        return city;
    }

    LocalDate on() {
        return on;
    }

    LetterDetails details() {
        return new LetterDetails(on, signatory, position, form);
    }

    LetterRow row() {
        return new LetterRow(id, details());
    }
}
