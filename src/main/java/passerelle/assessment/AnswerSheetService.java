package passerelle.assessment;

import java.util.HashMap;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.Audience;
import passerelle.text.TextService;

/** Reads what a city answered. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AnswerSheetService {

    private final Assessments assessments;
    private final GivenAnswers given;
    private final EditionsInUse editions;
    private final TextService texts;
    private final CurrentUser user;

    AnswerSheetService(
            Assessments assessments, GivenAnswers given, EditionsInUse editions, TextService texts, CurrentUser user) {
        this.assessments = assessments;
        this.given = given;
        this.editions = editions;
        this.texts = texts;
        this.user = user;
    }

    /** The whole sheet, in five statements. */
    public AnswerSheet sheet(AssessmentId id) {
        var assessment = readable(id);
        return new AnswerSheet(
                assessment,
                editions.get(assessment.edition()),
                given.answers(id),
                texts.of(AssessmentTexts.SUBJECT, id.value()),
                given.evidence(id),
                given.figures(id));
    }

    /** What was answered, without the blanks; for scoring. */
    public Map<IndicatorCode, AnswerValue> values(AssessmentId id) {
        readable(id);
        var values = new HashMap<IndicatorCode, AnswerValue>();
        given.answers(id).forEach((code, answer) -> answer.given().ifPresent(value -> values.put(code, value)));
        return Map.copyOf(values);
    }

    /** What would stand in the way if the city submitted now. */
    public SubmissionCheck check(AssessmentId id) {
        return SubmissionCheck.of(sheet(id));
    }

    private AssessmentDetails readable(AssessmentId id) {
        var assessment = assessments.require(id).details();
        if (!user.reads(assessment.city(), Audience.CITY)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
        return assessment;
    }
}
