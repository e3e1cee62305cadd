package passerelle.delegation;

import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AssessmentService;
import passerelle.shared.Audience;
import passerelle.text.TextKey;
import passerelle.text.TextOwner;

/** What is said to a colleague with a delegation. */
@Component
class DelegationNotes implements TextOwner {

    static final String SUBJECT = "delegation";

    private final Delegations delegations;
    private final AssessmentService assessments;
    private final CurrentUser user;

    DelegationNotes(Delegations delegations, AssessmentService assessments, CurrentUser user) {
        this.delegations = delegations;
        this.assessments = assessments;
        this.user = user;
    }

    static TextKey key(DelegationId id) {
        return new TextKey(SUBJECT, id.value(), "note");
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    /** To the delegate. */
    @Override
    public Predicate<String> opened(UUID object) {
        var mine = delegations.require(new DelegationId(object)).delegate().equals(user.account());
        return field -> mine;
    }

    @Override
    public Place place(UUID object, String field) {
        var delegation = delegations.require(new DelegationId(object));
        TextOwner.checkField(field, "note");
        var city = assessments.get(delegation.assessment()).city();
        var writable = user.is(city, Role.SECRETARIAT, Role.COORDINATOR);
        var closed = delegation.stands() ? null : "delegation.error.taken.back";
        return new Place(city, Audience.CITY, writable, closed);
    }
}
