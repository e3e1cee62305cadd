package passerelle.review;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentReview;
import passerelle.assessment.AssessmentService;
import passerelle.instrument.IndicatorCode;

/**
 * What a reviewer decides of one answer, having seen the decision at that version. When somebody else decided since,
 * nothing is overwritten and that decision comes back.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class DecisionService {

    private final AssessmentService assessments;
    private final AssessmentReview review;
    private final AnswerSheetService sheets;
    private final DecisionDesk desk;
    private final CurrentUser user;

    DecisionService(
            AssessmentService assessments,
            AssessmentReview review,
            AnswerSheetService sheets,
            DecisionDesk desk,
            CurrentUser user) {
        this.assessments = assessments;
        this.review = review;
        this.sheets = sheets;
        this.desk = desk;
        this.user = user;
    }

    public Deciding accept(AssessmentId id, IndicatorCode indicator, long seen) {
        return desk.decide(entered(id), indicator, Opinion.of(Verdict.ACCEPTED), seen);
    }

    /** It goes back to the city with the others that are to be returned; its question is a text, written next. */
    public Deciding ask(AssessmentId id, IndicatorCode indicator, long seen) {
        var sheet = entered(id);
        var decided = desk.decide(sheet, indicator, Opinion.of(Verdict.RETURNED), seen);
        if (decided instanceof Deciding.Decided) {
            desk.prepareQuestion(sheet, indicator);
        }
        return decided;
    }

    /**
     * Another answer counts from the closing of the review on, beside the city's own.
     *
     * @throws passerelle.shared.RuleViolation when the value is no answer to this indicator
     */
    public Deciding replace(AssessmentId id, IndicatorCode indicator, ReviewedAnswer answer, long seen) {
        user.require(assessments.get(id).city(), Role.SECRETARIAT, Role.EXPERT);
        var sheet = entered(id);
        sheet.edition().indicator(indicator).check(answer.value());
        return desk.decide(sheet, indicator, Opinion.otherwise(answer), seen);
    }

    /** The answer is to be looked at again. */
    public Deciding takeBack(AssessmentId id, IndicatorCode indicator, long seen) {
        return desk.decide(entered(id), indicator, Opinion.NONE, seen);
    }

    /** Of two decisions that collided the reviewer lets the other one stand: the own one is in the history alone. */
    public void setAside(AssessmentId id, IndicatorCode indicator, Opinion mine) {
        desk.setAside(entered(id), indicator, mine);
    }

    private AnswerSheet entered(AssessmentId id) {
        review.enter(id);
        return sheets.sheet(id);
    }
}
