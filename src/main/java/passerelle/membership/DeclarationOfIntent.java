package passerelle.membership;

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

/**
 * City and Council of Europe declare their intent to work together; from the second signature on the city is a member.
 */
@Entity
class DeclarationOfIntent {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DeclarationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    private @Nullable LocalDate citySignedOn;
    private @Nullable String citySignatory;
    private @Nullable LocalDate councilSignedOn;
    private @Nullable String councilSignatory;

    /** Empty once withdrawn, so that a unique key holds the others apart. */
    private @Nullable Boolean active = true;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected DeclarationOfIntent() {}

    DeclarationOfIntent(CityId city, DeclarationDetails details) {
        this.id = DeclarationId.create();
        this.city = city;
        correct(details);
    }

    final void correct(DeclarationDetails details) {
        InForce.check(active);
        var byCity = details.city();
        var byCouncil = details.council();
        citySignedOn = byCity == null ? null : byCity.on();
        citySignatory = byCity == null ? null : byCity.signatory();
        councilSignedOn = byCouncil == null ? null : byCouncil.on();
        councilSignatory = byCouncil == null ? null : byCouncil.signatory();
    }

    /** The side that was missing signs. */
    void complete(Signature signature) {
        var known = details();
        if (known.signedOn().isPresent()) {
            throw new RuleViolation("membership.error.signed");
        }
        correct(new DeclarationDetails(
                known.city() == null ? signature : known.city(),
                known.council() == null ? signature : known.council()));
    }

    void withdraw() {
        InForce.check(active);
        active = null;
    }

    CityId city() {
        return city;
    }

    DeclarationDetails details() {
        return new DeclarationDetails(
                signature(citySignedOn, citySignatory), signature(councilSignedOn, councilSignatory));
    }

    DeclarationRow row() {
        return new DeclarationRow(id, details());
    }

    private static @Nullable Signature signature(@Nullable LocalDate on, @Nullable String signatory) {
        return on == null || signatory == null ? null : new Signature(on, signatory);
    }
}
