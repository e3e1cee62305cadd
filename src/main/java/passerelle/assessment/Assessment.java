package passerelle.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.EditionId;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** One round of a city. Its answers are entities of their own, so that saving one never touches the others. */
@Entity
class Assessment {

    private static final int FIRST_ROUND = 2008;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AssessmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "city_id"))
    private CityId city;

    @Enumerated(EnumType.STRING)
    private Instrument instrument;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition_id"))
    private EditionId edition;

    private int roundYear;
    private LocalDate openedOn;
    private LocalDate deadline;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    private @Nullable LocalDate submittedOn;
    private String submittedBy = "";
    private boolean handedInBefore;
    private @Nullable String openSlot;
    private @Nullable Integer roundSlot;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Assessment() {}

    /** @throws RuleViolation when the dates are out of order or the round is not a year of the programme */
    Assessment(CityId city, NewAssessment opened, EditionId edition, LocalDate today) {
        if (opened.round() < FIRST_ROUND || opened.round() > today.getYear() + 1) {
            throw new RuleViolation("assessment.error.round", "" + FIRST_ROUND, "" + (today.getYear() + 1));
        }
        this.id = AssessmentId.create();
        this.city = city;
        this.instrument = opened.instrument();
        this.edition = edition;
        this.roundYear = opened.round();
        this.openedOn = opened.openedOn();
        this.deadline = opened.deadline();
        this.status = AssessmentStatus.OPEN;
        dates().check(today);
        keepSlots();
    }

    /**
     * Hands the answers over; those that came back join the others, and the first day stands. Whether they suffice has
     * been checked by {@link SubmissionCheck}.
     */
    void submit(LocalDate today, String by) {
        checkOpen();
        moveTo(AssessmentStatus.SUBMITTED);
        handedInBefore = true;
        if (submittedOn == null) {
            submittedOn = today;
            submittedBy = by;
        }
    }

    /** Nobody answers any more, although the answers were not handed in, or what came back was not. */
    void close() {
        checkOpen();
        moveTo(submittedOn == null ? AssessmentStatus.CLOSED : AssessmentStatus.REVIEWED);
    }

    /** The city may answer again until the new deadline. */
    void reopen(LocalDate newDeadline, LocalDate today) {
        checkNotPast(newDeadline, today);
        moveTo(AssessmentStatus.OPEN);
        submittedOn = null;
        submittedBy = "";
        deadline = newDeadline;
    }

    /** The city answers some of it again until the new deadline; it stays handed in. */
    void handBack(LocalDate newDeadline, LocalDate today) {
        checkNotPast(newDeadline, today);
        moveTo(AssessmentStatus.RETURNED);
        deadline = newDeadline;
    }

    void closeReview() {
        moveTo(AssessmentStatus.REVIEWED);
    }

    void resumeReview() {
        if (status != AssessmentStatus.REVIEWED) {
            throw new RuleViolation("assessment.error.not.reviewed");
        }
        moveTo(AssessmentStatus.SUBMITTED);
    }

    /** @throws RuleViolation unless it is with those who review it */
    void checkInReview() {
        if (status != AssessmentStatus.SUBMITTED) {
            throw new RuleViolation("assessment.error.review." + status.name().toLowerCase(Locale.ROOT));
        }
    }

    private static void checkNotPast(LocalDate newDeadline, LocalDate today) {
        if (newDeadline.isBefore(today)) {
            throw new RuleViolation("assessment.error.deadline.past", newDeadline);
        }
    }

    /** It was opened by mistake; its year is free again. */
    void withdraw() {
        moveTo(AssessmentStatus.WITHDRAWN);
    }

    void correct(AssessmentDates dates, LocalDate today) {
        if ((dates.submittedOn() == null) == status.isHandedIn()) {
            throw new RuleViolation("assessment.error.submitted.on");
        }
        dates.check(today);
        openedOn = dates.openedOn();
        deadline = dates.deadline();
        submittedOn = dates.submittedOn();
    }

    /** @throws RuleViolation when nothing in it may change */
    void checkOpen() {
        details().whyClosed().ifPresent(why -> {
            throw why;
        });
    }

    private void moveTo(AssessmentStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleViolation("assessment.error.step", status, next);
        }
        status = next;
        keepSlots();
    }

    private void keepSlots() {
        openSlot = status == AssessmentStatus.OPEN ? AssessmentStatus.OPEN.name() : null;
        roundSlot = status == AssessmentStatus.WITHDRAWN ? null : roundYear;
    }

    AssessmentId id() {
        return id;
    }

    CityId city() {
        return city;
    }

    AssessmentDates dates() {
        return new AssessmentDates(openedOn, deadline, submittedOn);
    }

    AssessmentDetails details() {
        return new AssessmentDetails(
                id,
                city,
                instrument,
                edition,
                roundYear,
                openedOn,
                deadline,
                status,
                submittedOn,
                submittedBy,
                handedInBefore);
    }
}
