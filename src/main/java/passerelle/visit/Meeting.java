package passerelle.visit;

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
import passerelle.shared.Period;
import passerelle.shared.RuleViolation;

/** A conversation of the visit's team with people of the city, and what the experts think of it. */
@Entity
class Meeting {

    /** Days before and after the visit on which the team may meet somebody, by video for instance. */
    static final int MARGIN = 14;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MeetingId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    private LocalDate heldOn;
    private String whom;

    @Enumerated(EnumType.STRING)
    private Stakeholder stakeholder;

    @Enumerated(EnumType.STRING)
    private @Nullable Understanding understanding;

    @Enumerated(EnumType.STRING)
    private @Nullable Willingness willingness;

    private boolean withdrawn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Meeting() {}

    @SuppressWarnings("NullAway.Init") // described before it is saved
    Meeting(ExpertVisit visit, MeetingDetails details) {
        if (visit.status() == VisitStatus.CALLED_OFF) {
            throw new RuleViolation("visit.error.called.off");
        }
        this.id = MeetingId.create();
        this.visit = visit.id();
        describe(visit.period(), details);
    }

    /** The days on which a visit may meet somebody. */
    static Period near(Period visit) {
        return new Period(visit.first().minusDays(MARGIN), visit.last().plusDays(MARGIN));
    }

    /** @throws RuleViolation more than {@link #MARGIN} days away from the visit */
    final void describe(Period visit, MeetingDetails details) {
        checkStands();
        var near = near(visit);
        if (details.on().isBefore(near.first()) || details.on().isAfter(near.last())) {
            throw new RuleViolation("meeting.error.far", details.on(), visit, MARGIN);
        }
        heldOn = details.on();
        whom = details.whom();
        stakeholder = details.stakeholder();
    }

    /**
     * What the judgement leaves open stays as it was: two experts judge the same meeting, each on a phone.
     *
     * @throws RuleViolation before it has taken place
     */
    void judge(Judgement judgement, LocalDate today) {
        checkStands();
        if (heldOn.isAfter(today)) {
            throw new RuleViolation("meeting.error.ahead", heldOn);
        }
        understanding = judgement.understanding() == null ? understanding : judgement.understanding();
        willingness = judgement.willingness() == null ? willingness : judgement.willingness();
    }

    void withdraw() {
        checkStands();
        withdrawn = true;
    }

    private void checkStands() {
        if (withdrawn) {
            throw new RuleViolation("meeting.error.withdrawn");
        }
    }

    MeetingId id() {
        return id;
    }

    VisitId visit() {
        return visit;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    MeetingDetails details() {
        return new MeetingDetails(heldOn, whom, stakeholder);
    }

    Judgement judgement() {
        return new Judgement(understanding, willingness);
    }
}
