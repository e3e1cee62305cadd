package passerelle.visit.profile;

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
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.RuleViolation;

/**
 * What the visit of a round concludes, or the experts without a visit. Its summary and recommendations are long texts.
 */
@Entity
class InterculturalProfile {

    private static final int FIRST_ROUND = 2008;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProfileId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    @Column(name = "round_year")
    private int round;

    private @Nullable Integer roundSlot;

    @Enumerated(EnumType.STRING)
    private ProfileStatus status = ProfileStatus.DRAFT;

    private LocalDate draftedOn;
    private @Nullable LocalDate issuedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected InterculturalProfile() {}

    /** @throws RuleViolation for a round before the programme or after this year */
    InterculturalProfile(CityId city, int round, LocalDate today) {
        if (round < FIRST_ROUND || round > today.getYear()) {
            throw new RuleViolation("profile.error.round", Integer.toString(round));
        }
        this.id = ProfileId.create();
        this.city = city;
        this.round = round;
        this.roundSlot = round;
        this.draftedOn = today;
    }

    /**
     * @param visitOpen whether the round has a visit that is not closed by then
     * @throws RuleViolation in the future
     * @throws NeedsConfirmation while the visit is open
     */
    void issue(ProfileIssue issue, boolean visitOpen, LocalDate today) {
        checkIssue(issue, visitOpen, today);
        moveTo(ProfileStatus.ISSUED);
        issuedOn = issue.on();
    }

    /** It was issued on another day than recorded; the rules of issuing hold again. */
    void correct(ProfileIssue issue, boolean visitOpen, LocalDate today) {
        if (status != ProfileStatus.ISSUED) {
            throw new RuleViolation("profile.error.not.issued");
        }
        checkIssue(issue, visitOpen, today);
        issuedOn = issue.on();
    }

    /** It was issued by mistake: a draft again, unseen by the city. */
    void takeBack() {
        moveTo(ProfileStatus.DRAFT);
        issuedOn = null;
    }

    void withdraw() {
        moveTo(ProfileStatus.WITHDRAWN);
        roundSlot = null;
    }

    private void moveTo(ProfileStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleViolation("profile.error.status", status, next);
        }
        status = next;
    }

    private static void checkIssue(ProfileIssue issue, boolean visitOpen, LocalDate today) {
        if (issue.on().isAfter(today)) {
            throw new RuleViolation("profile.error.future", issue.on());
        }
        if (visitOpen && !issue.confirmed()) {
            throw new NeedsConfirmation("profile.warning.visit.open", issue.on());
        }
    }

    ProfileId id() {
        return id;
    }

    CityId city() {
        return city;
    }

    int round() {
        return round;
    }

    ProfileStatus status() {
        return status;
    }

    LocalDate draftedOn() {
        return draftedOn;
    }

    @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    ProfileDetails details() {
        return new ProfileDetails(id, city, round, status, draftedOn, issuedOn);
    }
}
