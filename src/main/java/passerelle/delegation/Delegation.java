package passerelle.delegation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AssessmentId;
import passerelle.shared.AccountId;
import passerelle.shared.RuleViolation;

/** A part of one sheet in the hands of one colleague. It is taken back, never deleted: who was asked once, was asked. */
@Entity
class Delegation {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DelegationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assessment_id"))
    private AssessmentId assessment;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "delegate_id"))
    private AccountId delegate;

    @ElementCollection
    @CollectionTable(name = "delegation_field", joinColumns = @JoinColumn(name = "delegation_id"))
    @Column(name = "field")
    private Set<String> fields = new HashSet<>();

    private LocalDate dueOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "keeper_id"))
    private @Nullable AccountId keeper;

    private String askedBy;
    private Instant askedAt;
    private @Nullable Instant remindedAt;
    private String remindedBy = "";
    private @Nullable Instant doneAt;
    private @Nullable Instant takenBackAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected Delegation() {}

    /** @throws RuleViolation when nothing is asked, or the day is past */
    @SuppressWarnings("NullAway.Init") // asked before it is saved
    Delegation(AssessmentId assessment, AccountId delegate, NewDelegation wanted, LocalDate today) {
        this.id = DelegationId.create();
        this.assessment = assessment;
        this.delegate = delegate;
        cover(wanted.fields());
        postpone(wanted.due(), today);
    }

    /** @param keeper who looks after it, and is told when it is late; nobody when the system itself asks */
    Delegation asked(@Nullable AccountId keeper, String by, Instant at) {
        this.keeper = keeper;
        this.askedBy = by;
        this.askedAt = at;
        return this;
    }

    final void postpone(LocalDate due, LocalDate today) {
        checkStands();
        if (due.isBefore(today)) {
            throw new RuleViolation("delegation.error.past", due);
        }
        dueOn = due;
    }

    /** Asks for these and no others. Where something is new among them, it is not done any more. */
    final void cover(Set<String> asked) {
        checkStands();
        if (asked.isEmpty()) {
            throw new RuleViolation("delegation.error.nothing");
        }
        if (!fields.containsAll(asked)) {
            doneAt = null;
        }
        fields.retainAll(asked);
        fields.addAll(asked);
    }

    /** Says so, nothing more: what is done can still be answered better. */
    void done(Instant at) {
        checkOpen();
        doneAt = at;
    }

    void goOn() {
        checkStands();
        if (doneAt == null) {
            throw new RuleViolation("delegation.error.open");
        }
        doneAt = null;
    }

    void remind(String by, Instant at) {
        checkOpen();
        remindedBy = by;
        remindedAt = at;
    }

    void takeBack(Instant at) {
        checkStands();
        takenBackAt = at;
    }

    void handTo(AccountId successor) {
        keeper = successor;
    }

    /** What was asked of one colleague is now asked of another. */
    void passTo(AccountId successor) {
        checkStands();
        delegate = successor;
    }

    private void checkOpen() {
        checkStands();
        if (doneAt != null) {
            throw new RuleViolation("delegation.error.done");
        }
    }

    private void checkStands() {
        if (takenBackAt != null) {
            throw new RuleViolation("delegation.error.taken.back");
        }
    }

    boolean stands() {
        return takenBackAt == null;
    }

    DelegationId id() {
        return id;
    }

    AssessmentId assessment() {
        return assessment;
    }

    AccountId delegate() {
        return delegate;
    }

    Set<String> fields() {
        return Set.copyOf(fields);
    }

    LocalDate due() {
        return dueOn;
    }

    DelegationRow row(Delegate person) {
        return new DelegationRow(
                id,
                assessment,
                person,
                Set.copyOf(fields),
                dueOn,
                new DelegationRow.Said(askedBy, askedAt),
                remindedAt == null ? null : new DelegationRow.Said(remindedBy, remindedAt),
                doneAt);
    }
}
