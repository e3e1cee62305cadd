package passerelle.city;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Country;
import passerelle.shared.Folding;
import passerelle.shared.Reason;

/**
 * A city in, or on its way into, the programme. Its code never changes: links and papers rest on it. One that was added
 * by mistake is retracted, and found no more.
 */
@Entity
@SQLRestriction("not retracted")
class City {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CityId id;

    private String code;

    @Embedded
    private CityName names;

    private String folded;
    private String sortEn;
    private String sortFr;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "country"))
    private Country country;

    private String countryEn;
    private String countryFr;

    private String region;
    private String website;
    private String network;

    @Embedded
    private @Nullable Coordinates place;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "officer_id"))
    private @Nullable AccountId officer;

    private @Nullable Boolean european;
    private @Nullable String europeanReason;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.PROSPECT;

    private @Nullable LocalDate standingSince;
    private boolean retracted;

    @UpdateTimestamp
    private @Nullable Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected City() {}

    @SuppressWarnings("NullAway.Init") // described before it is saved
    City(String code, CityProfile profile) {
        this.id = CityId.create();
        this.code = code;
        describe(profile);
    }

    final void describe(CityProfile profile) {
        this.names = profile.names();
        this.folded = names.folded();
        this.sortEn = Folding.fold(names.in(Locale.ENGLISH));
        this.sortFr = Folding.fold(names.in(Locale.FRENCH));
        this.country = profile.country();
        this.countryEn = Folding.fold(country.name(Locale.ENGLISH));
        this.countryFr = Folding.fold(country.name(Locale.FRENCH));
        this.region = profile.region();
        this.website = profile.website();
        this.network = profile.network();
        this.place = profile.place();
    }

    void assign(@Nullable AccountId officer) {
        this.officer = officer;
    }

    /** Counts as European, or not, whatever its country. */
    void countAsEuropean(boolean european, Reason reason) {
        this.european = european;
        this.europeanReason = reason.text();
    }

    void stand(Standing standing, @Nullable LocalDate since) {
        this.standing = standing;
        this.standingSince = since;
    }

    void retract() {
        retracted = true;
    }

    /** Added once more, after it was retracted. */
    void revive(CityProfile profile) {
        retracted = false;
        describe(profile);
    }

    /** Membership of the Council of Europe decides unless the secretariat decided otherwise. */
    boolean isEuropean(LocalDate on) {
        return european == null ? country.isEuropean(on) : european;
    }

    CityId id() {
        return id;
    }

    String code() {
        return code;
    }

    CityName names() {
        return names;
    }

    Standing standing() {
        return standing;
    }

    @Nullable LocalDate standingSince() {
        return standingSince;
    }

    /** When it was last written. */
    Instant changedAt() {
        return changedAt == null ? Instant.EPOCH : changedAt;
    }

    @Nullable AccountId officer() {
        return officer;
    }

    long version() {
        return version == null ? 0 : version;
    }

    CityProfile profile() {
        return new CityProfile(names, country, region, website, network, place);
    }

    CityDetails details(LocalDate today, String officerName, @Nullable Integer population) {
        return new CityDetails(
                id,
                code,
                names,
                country,
                region,
                website,
                network,
                place,
                officer,
                officerName,
                isEuropean(today),
                europeanReason == null ? "" : europeanReason,
                standing,
                standingSince,
                population,
                version());
    }
}
