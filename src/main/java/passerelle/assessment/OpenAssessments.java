package passerelle.assessment;

import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;

/** Lets through who may answer an assessment, while it is open. */
@Component
class OpenAssessments {

    private final Assessments assessments;
    private final CurrentUser user;

    OpenAssessments(Assessments assessments, CurrentUser user) {
        this.assessments = assessments;
        this.user = user;
    }

    /** It stays open until the transaction ends. The right is asked before anything else is told. */
    AssessmentDetails forAnswering(AssessmentId id) {
        var assessment = assessments.lock(id);
        user.require(assessment.city(), Role.SECRETARIAT, Role.COORDINATOR, Role.CONTRIBUTOR);
        assessment.checkOpen();
        return assessment.details();
    }
}
