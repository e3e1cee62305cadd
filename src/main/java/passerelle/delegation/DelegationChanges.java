package passerelle.delegation;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.ColleagueService;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AssessmentDetails;
import passerelle.shared.RuleViolation;

/** Asking a colleague for something else than before, and how much of the city they see with it. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class DelegationChanges {

    private final Delegations delegations;
    private final DelegatedSheets sheets;
    private final ColleagueService colleagues;
    private final CurrentUser user;
    private final DelegationDesk desk;

    DelegationChanges(
            Delegations delegations,
            DelegatedSheets sheets,
            ColleagueService colleagues,
            CurrentUser user,
            DelegationDesk desk) {
        this.delegations = delegations;
        this.sheets = sheets;
        this.colleagues = colleagues;
        this.user = user;
        this.desk = desk;
    }

    /**
     * Other questions, another day, or both; one line of history for each. The note is a text of its own.
     *
     * @param confirmed that it is meant to be due behind the deadline of the sheet
     * @throws RuleViolation when the sheet is closed or does not ask for that
     */
    public void change(DelegationId id, Set<String> fields, LocalDate due, boolean confirmed) {
        var delegation = delegations.require(id);
        var assessment = giving(delegation);
        if (!fields.equals(delegation.fields())) {
            cover(delegation, assessment, fields);
        }
        if (!due.equals(delegation.due())) {
            sheets.checkDue(assessment, due, confirmed);
            postpone(delegation, assessment, due);
        }
    }

    private void cover(Delegation delegation, AssessmentDetails assessment, Set<String> fields) {
        sheets.check(assessment, fields);
        var before = desk.act("delegation.covered", delegation, assessment).after();
        delegation.cover(fields);
        desk.append(desk.act("delegation.covered", delegation, assessment).from(before));
    }

    private void postpone(Delegation delegation, AssessmentDetails assessment, LocalDate due) {
        var before = delegation.due();
        delegation.postpone(due, desk.today());
        var act = desk.act("delegation.postponed", delegation, assessment);
        desk.append(act.from(act.after() + " · " + before).to(act.after() + " · " + due));
    }

    /**
     * From now on the colleague sees what is in their hands and nothing else of the city, in this sheet and in all others.
     *
     * @throws RuleViolation for coordinators, and for whoever sees no more already
     */
    public void narrow(DelegationId id) {
        var delegation = delegations.require(id);
        colleagues.narrow(giving(delegation).city(), delegation.delegate());
    }

    /** The colleague sees everything that is meant for the city again. */
    public void widen(DelegationId id) {
        var delegation = delegations.require(id);
        colleagues.widen(giving(delegation).city(), delegation.delegate());
    }

    private AssessmentDetails giving(Delegation delegation) {
        var assessment = sheets.assessment(delegation.assessment());
        user.require(assessment.city(), Role.SECRETARIAT, Role.COORDINATOR);
        return assessment;
    }
}
