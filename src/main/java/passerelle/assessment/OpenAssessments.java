package passerelle.assessment;

import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.shared.CityId;

/** Lets through who may answer an assessment, while it is open. */
@Component
class OpenAssessments {

    private final Assessments assessments;
    private final SheetLimits limits;
    private final SheetReaders readers;
    private final CurrentUser user;

    OpenAssessments(Assessments assessments, SheetLimits limits, SheetReaders readers, CurrentUser user) {
        this.assessments = assessments;
        this.limits = limits;
        this.readers = readers;
        this.user = user;
    }

    /** It stays open until the transaction ends. The right is asked before anything else is told. */
    AssessmentDetails forAnswering(AssessmentId id) {
        var assessment = assessments.lock(id);
        user.require(assessment.city(), Role.SECRETARIAT, Role.COORDINATOR, Role.CONTRIBUTOR, Role.DELEGATE);
        assessment.checkOpen();
        return assessment.details();
    }

    /** @param field the code of the indicator or of the field of the profile that is to be filled in */
    AssessmentDetails forAnswering(AssessmentId id, String field) {
        var details = forAnswering(id);
        limits.of(details).check(field);
        return details;
    }

    /** Whether the person at work sees that answer of the city. */
    boolean sees(CityId city, AnswerKey answer) {
        return readers.seen(city, answer.assessment()).has(answer.indicator());
    }
}
