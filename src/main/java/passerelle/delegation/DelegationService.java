package passerelle.delegation;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.ColleagueService;
import passerelle.account.CurrentUser;
import passerelle.account.OneTimeCode;
import passerelle.account.Role;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.text.TextService;

/** Asking colleagues to answer parts of a sheet. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class DelegationService {

    private final Delegations delegations;
    private final DelegatedSheets sheets;
    private final ColleagueService colleagues;
    private final TextService texts;
    private final CurrentUser user;
    private final DelegationDesk desk;

    DelegationService(
            Delegations delegations,
            DelegatedSheets sheets,
            ColleagueService colleagues,
            TextService texts,
            CurrentUser user,
            DelegationDesk desk) {
        this.delegations = delegations;
        this.sheets = sheets;
        this.colleagues = colleagues;
        this.texts = texts;
        this.user = user;
        this.desk = desk;
    }

    /**
     * Puts a part of a sheet into somebody’s hands. Who has no account yet gets one, and the contributor’s role with it.
     *
     * @param confirmed that it is meant to be due behind the deadline of the sheet
     * @throws RuleViolation when the sheet is closed or does not ask for that
     */
    public Asked ask(AssessmentId id, NewDelegation wanted, boolean confirmed) {
        var assessment = sheets.assessment(id);
        requireGiver(assessment);
        sheets.check(assessment, wanted.fields());
        sheets.checkDue(assessment, wanted.due(), confirmed);
        var admitted = colleagues.admit(assessment.city(), wanted.colleague(), wanted.narrowed());
        var asked = delegations.saveAndFlush(new Delegation(id, admitted.account(), wanted, desk.today())
                .asked(user.account(), user.name(), desk.now()));
        if (!wanted.note().isEmpty()) {
            texts.save(DelegationNotes.key(asked.id()), wanted.note(), 0, wanted.language());
        }
        desk.append(desk.act("delegation.asked", asked, assessment));
        return new Asked(asked.id(), admitted);
    }

    /** The delegate says so, or somebody who knows. */
    public void done(DelegationId id) {
        var delegation = delegations.require(id);
        var assessment = requireDelegateOrGiver(delegation);
        delegation.done(desk.now());
        desk.append(desk.act("delegation.done", delegation, assessment));
    }

    public void goOn(DelegationId id) {
        var delegation = delegations.require(id);
        var assessment = requireDelegateOrGiver(delegation);
        delegation.goOn();
        desk.append(desk.act("delegation.undone", delegation, assessment));
    }

    /** Until there are e-mails, it is a line on the delegate’s home. */
    public void remind(DelegationId id) {
        var delegation = delegations.require(id);
        var assessment = assessment(delegation);
        requireGiver(assessment);
        delegation.remind(user.name(), desk.now());
        desk.append(desk.act("delegation.reminded", delegation, assessment));
    }

    public void takeBack(DelegationId id, Reason reason) {
        var delegation = delegations.require(id);
        var assessment = assessment(delegation);
        requireGiver(assessment);
        delegation.takeBack(desk.now());
        desk.append(desk.act("delegation.taken.back", delegation, assessment).because(reason));
    }

    /** For a delegate who has not used the first one. */
    public OneTimeCode link(DelegationId id) {
        var delegation = delegations.require(id);
        return colleagues.link(assessment(delegation).city(), delegation.delegate());
    }

    /** Those that stand, the first due first. */
    @Transactional(readOnly = true)
    public List<DelegationRow> of(AssessmentId id) {
        return desk.rows(delegations.of(id));
    }

    private AssessmentDetails assessment(Delegation delegation) {
        return sheets.assessment(delegation.assessment());
    }

    private void requireGiver(AssessmentDetails assessment) {
        user.require(assessment.city(), Role.SECRETARIAT, Role.COORDINATOR);
    }

    private AssessmentDetails requireDelegateOrGiver(Delegation delegation) {
        var assessment = assessment(delegation);
        if (!delegation.delegate().equals(user.account())) {
            requireGiver(assessment);
        } else if (!user.is(assessment.city(), Role.COORDINATOR, Role.CONTRIBUTOR, Role.DELEGATE)) {
            throw new AccessDeniedException("Works for this city no more");
        }
        return assessment;
    }
}
