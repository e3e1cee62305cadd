package passerelle.review.signoff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.GrantRow;
import passerelle.account.GrantService;
import passerelle.account.Role;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.AccountId;
import passerelle.shared.Audience;
import passerelle.shared.RuleViolation;

/** Asking a colleague of the city to agree before its answers are handed in, and agreeing. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SignOffService {

    private final SignOffs signOffs;
    private final AssessmentService assessments;
    private final GrantService grants;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    SignOffService(
            SignOffs signOffs,
            AssessmentService assessments,
            GrantService grants,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.signOffs = signOffs;
        this.assessments = assessments;
        this.grants = grants;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The one that counts now, if one was asked for. */
    @Transactional(readOnly = true)
    public Optional<SignOffRow> of(AssessmentDetails assessment) {
        if (!user.reads(assessment.city(), Audience.CITY)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
        return signOffs.of(assessment.id());
    }

    /** Who may be asked: everybody else who works for the city today. */
    @Transactional(readOnly = true)
    public List<GrantRow> colleagues(AssessmentId id) {
        var city = assessments.get(id).city();
        user.require(city, Role.SECRETARIAT, Role.COORDINATOR);
        var today = LocalDate.now(clock);
        return grants.in(city).stream()
                .filter(grant -> grant.role() == Role.COORDINATOR || grant.role() == Role.CONTRIBUTOR)
                .filter(grant -> grant.holdsOn(today) && !grant.account().equals(user.account()))
                .toList();
    }

    /**
     * From now on the answers are handed in only once the colleague has agreed, unless this is taken back.
     *
     * @throws RuleViolation when nothing is to be handed in, or the person does not work for the city
     */
    public void ask(AssessmentId id, AccountId colleague) {
        var open = open(id);
        var asked = colleagues(id).stream()
                .filter(grant -> grant.account().equals(colleague))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("signoff.error.colleague"));
        var signOff = signOffs.findById(id).orElseGet(() -> new SignOff(id));
        signOff.ask(colleague, user.name(), clock.instant());
        signOffs.saveAndFlush(signOff);
        audit.append(act("signoff.asked", open).to(asked.name()));
    }

    public void takeBack(AssessmentId id) {
        var open = open(id);
        signOffs.require(id).takeBack();
        audit.append(act("signoff.taken.back", open));
    }

    /** Only whoever was asked agrees. */
    public void sign(AssessmentId id) {
        var open = assessments.get(id);
        var signOff = signOffs.findById(id)
                .filter(asked -> asked.isOf(user.id()))
                .orElseThrow(() -> new AccessDeniedException("Asked of nobody, or of somebody else"));
        user.require(open.city(), Role.COORDINATOR, Role.CONTRIBUTOR);
        checkOpen(open);
        signOff.sign(clock.instant());
        audit.append(act("signoff.signed", open).to(user.name()));
    }

    private AssessmentDetails open(AssessmentId id) {
        var assessment = assessments.get(id);
        user.require(assessment.city(), Role.SECRETARIAT, Role.COORDINATOR);
        checkOpen(assessment);
        return assessment;
    }

    private static void checkOpen(AssessmentDetails assessment) {
        assessment.whyClosed().ifPresent(why -> {
            throw why;
        });
    }

    private static Act act(String key, AssessmentDetails assessment) {
        return Act.of(key, "assessment", assessment.id().value()).in(assessment.city());
    }
}
