package passerelle.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;

/**
 * What the subjects above say of an answer sheet: what is closed in it, what stands in its way, what was put beside it.
 */
@Component
class SubjectsAbove {

    private final SheetLimits limits;
    private final List<SubmissionFindings> findings;
    private final List<ReviewedAnswers> reviewed;
    private final Clock clock;

    SubjectsAbove(SheetLimits limits, List<SubmissionFindings> findings, List<ReviewedAnswers> reviewed, Clock clock) {
        this.limits = limits;
        this.findings = findings;
        this.reviewed = reviewed;
        this.clock = clock;
    }

    AnswerLimit limit(AssessmentDetails assessment) {
        return limits.of(assessment);
    }

    SubmissionCheck check(AnswerSheet sheet) {
        var found =
                findings.stream().flatMap(subject -> subject.of(sheet).stream()).toList();
        return SubmissionCheck.of(sheet, limit(sheet.assessment()), LocalDate.now(clock))
                .with(found);
    }

    /** In place of the city's, once the review is closed. */
    void replace(AssessmentDetails assessment, Map<IndicatorCode, AnswerValue> values) {
        if (assessment.status() == AssessmentStatus.REVIEWED) {
            reviewed.forEach(subject -> values.putAll(subject.of(assessment.id())));
        }
    }

    /** The same for several at once. */
    void replace(List<AssessmentDetails> some, Map<AssessmentId, Map<IndicatorCode, AnswerValue>> values) {
        var closed = some.stream()
                .filter(assessment -> assessment.status() == AssessmentStatus.REVIEWED)
                .map(AssessmentDetails::id)
                .toList();
        reviewed.forEach(subject -> subject.of(closed)
                .forEach((assessment, answers) -> values.computeIfAbsent(assessment, none -> new HashMap<>())
                        .putAll(answers)));
    }
}
