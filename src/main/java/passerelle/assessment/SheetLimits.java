package passerelle.assessment;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the subjects above keep closed to the person who is signed in. */
@Component
class SheetLimits {

    private final List<AnswerLimits> subjects;

    SheetLimits(List<AnswerLimits> subjects) {
        this.subjects = subjects;
    }

    AnswerLimit of(AssessmentDetails assessment) {
        return AnswerLimit.all(
                subjects.stream().map(subject -> subject.of(assessment)).toList());
    }

    boolean askThemselves(AssessmentDetails assessment) {
        return subjects.stream().anyMatch(subject -> subject.asksItself(assessment));
    }
}
