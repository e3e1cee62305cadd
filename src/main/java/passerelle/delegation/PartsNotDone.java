package passerelle.delegation;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.SubmissionFinding;
import passerelle.assessment.SubmissionFindings;

/** Tells whoever hands the answers in which colleagues have not said that their part is done. */
@Component
class PartsNotDone implements SubmissionFindings {

    private final Delegations delegations;
    private final DelegationDesk desk;
    private final CurrentUser user;

    PartsNotDone(Delegations delegations, DelegationDesk desk, CurrentUser user) {
        this.delegations = delegations;
        this.desk = desk;
        this.user = user;
    }

    @Override
    public List<SubmissionFinding> of(AnswerSheet sheet) {
        var assessment = sheet.assessment();
        if (!user.is(assessment.city(), Role.SECRETARIAT, Role.COORDINATOR)) {
            return List.of();
        }
        var open = desk.rows(delegations.of(assessment.id())).stream()
                .filter(row -> !row.isDone())
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var names = open.stream()
                .map(row -> row.delegate().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return List.of(SubmissionFinding.note("delegation.submit.open", List.of(open.size(), names)));
    }
}
