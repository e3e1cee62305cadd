package passerelle.review;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import passerelle.assessment.AnswerLimit;
import passerelle.assessment.AnswerLimits;
import passerelle.assessment.AssessmentDetails;

/** Of a sheet that came back, only what the review asks about is open. */
@Component
class ReviewLimits implements AnswerLimits {

    private final ReturnedQuestions questions;

    ReviewLimits(ReturnedQuestions questions) {
        this.questions = questions;
    }

    @Override
    public AnswerLimit of(AssessmentDetails assessment) {
        if (!assessment.isReturned()) {
            return AnswerLimit.NONE;
        }
        var returned = questions.of(assessment.id()).stream()
                .filter(ReturnedQuestion::isWithCity)
                .map(question -> question.key().indicator().value())
                .collect(Collectors.toSet());
        return field -> returned.contains(field) ? Optional.empty() : Optional.of("review.closed.other");
    }
}
