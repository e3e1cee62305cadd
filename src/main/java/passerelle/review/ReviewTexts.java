package passerelle.review;

import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.SheetReaders;
import passerelle.shared.Audience;
import passerelle.text.TextOwner;

/** The questions of the reviewers, which the city reads once they are sent, and the replies of the city. */
@Component
class ReviewTexts implements TextOwner {

    private final ReturnedQuestions questions;
    private final AssessmentService assessments;
    private final SheetReaders readers;
    private final CurrentUser user;

    ReviewTexts(ReturnedQuestions questions, AssessmentService assessments, SheetReaders readers, CurrentUser user) {
        this.questions = questions;
        this.assessments = assessments;
        this.readers = readers;
        this.user = user;
    }

    @Override
    public String subject() {
        return QuestionText.SUBJECT;
    }

    @Override
    public Place place(UUID object, String field) {
        var text = QuestionText.parse(field);
        var assessment = assessments.get(new AssessmentId(object));
        var question = questions
                .findById(new ReturnedQuestion.Key(assessment.id(), text.indicator(), text.number()))
                .orElseThrow(() -> new NoSuchElementException("No question " + field));
        return switch (text.kind()) {
            case QUESTION -> question(assessment, question);
            case REPLY -> reply(assessment, question);
        };
    }

    /** To whoever has the answer in hand, once it is sent. */
    @Override
    public Predicate<String> opened(UUID object) {
        var part = readers.part(assessments.get(new AssessmentId(object)));
        return field -> {
            var text = QuestionText.parse(field);
            return part.isInHand(text.indicator())
                    && questions
                            .findById(
                                    new ReturnedQuestion.Key(new AssessmentId(object), text.indicator(), text.number()))
                            .filter(ReturnedQuestion::isSent)
                            .isPresent();
        };
    }

    private Place question(AssessmentDetails assessment, ReturnedQuestion question) {
        var writable = user.is(assessment.city(), Role.SECRETARIAT, Role.EXPERT, Role.ANALYST);
        return question.isSent()
                ? new Place(assessment.city(), Audience.CITY, writable, "review.closed.question")
                : new Place(assessment.city(), Audience.VISIT_TEAM, writable, null);
    }

    private Place reply(AssessmentDetails assessment, ReturnedQuestion question) {
        var writable = user.is(assessment.city(), Role.SECRETARIAT, Role.COORDINATOR, Role.CONTRIBUTOR, Role.DELEGATE);
        return new Place(assessment.city(), Audience.CITY, writable, closed(assessment, question));
    }

    private static @Nullable String closed(AssessmentDetails assessment, ReturnedQuestion question) {
        return assessment.isOpen() && question.isWithCity() ? null : "review.closed.reply";
    }
}
