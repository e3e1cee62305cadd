package passerelle.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentReview;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;
import passerelle.review.HandBackService;
import passerelle.review.Opinion;
import passerelle.review.Review;
import passerelle.review.ReviewState;
import passerelle.review.ReviewedAnswer;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.ReasonField;

/** The forms of a review: a reviewed answer, the return to the city, the closing and its undoing. */
@Component
class ReviewForms {

    private static final int DAYS_TO_ANSWER = 14;

    private final HandBackService reviews;
    private final AssessmentReview state;
    private final Clock clock;

    ReviewForms(HandBackService reviews, AssessmentReview state, Clock clock) {
        this.reviews = reviews;
        this.state = state;
        this.clock = clock;
    }

    void replace(Indicator indicator, Opinion known, Consumer<ReviewedAnswer> record) {
        var choice = new ReviewedAnswerField(indicator, known.answer());
        var why = new ReasonField();
        why.setValue(known.reason());
        var fields = new Div(new Paragraph(words("review.replace.consequence")), choice, why);
        fields.addClassName("form-fields");
        new FormDialog(words("review.replace.of", indicator.code().value()), words("form.save"), fields, confirmed -> {
                    var reason = why.reason();
                    record.accept(new ReviewedAnswer(choice.value(reason), reason));
                    return true;
                })
                .open();
    }

    void handBack(Review review) {
        var returned = review.in(ReviewState.TO_RETURN);
        var codes = returned.stream().map(IndicatorCode::value).collect(Collectors.joining(", "));
        var deadline = DateField.of("review.deadline", LocalDate.now(clock).plusDays(DAYS_TO_ANSWER))
                .required();
        PageActs.open(
                "review.hand.back",
                "review.hand.back",
                new Div(new Paragraph(words("review.hand.back.consequence", returned.size(), codes)), deadline),
                confirmed -> reviews.handBack(review.sheet().assessment().id(), deadline.day()));
    }

    void close(Review review) {
        var counts = review.counts();
        PageActs.open(
                "review.close",
                "review.close",
                new Div(
                        new Paragraph(words("review.close.consequence")),
                        new Paragraph(words(
                                "review.counts",
                                counts.accepted(),
                                counts.returned(),
                                counts.reviewed(),
                                counts.open()))),
                confirmed -> reviews.close(review.sheet().assessment().id(), confirmed));
    }

    void resume(AssessmentId id) {
        PageActs.ask("review.resume", "review.resume.consequence", reason -> state.resume(id, reason));
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
