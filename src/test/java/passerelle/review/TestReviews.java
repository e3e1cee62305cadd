package passerelle.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.assessment.AssessmentId;
import passerelle.instrument.IndicatorCode;
import passerelle.text.TextService;

/** Reviews in named states, reached as the secretariat would. */
@TestComponent
public class TestReviews {

    public static final String QUESTION = "Which council decision is meant?";

    private final DecisionService decisions;
    private final HandBackService turns;
    private final ReviewService reviews;
    private final TextService texts;

    TestReviews(DecisionService decisions, HandBackService turns, ReviewService reviews, TextService texts) {
        this.decisions = decisions;
        this.turns = turns;
        this.reviews = reviews;
        this.texts = texts;
    }

    /** These are marked to be returned, each with a question that is written. */
    public void asked(AssessmentId id, String... indicators) {
        Acting.asSystem(() -> {
            codes(indicators).forEach(indicator -> ask(id, indicator));
            return id;
        });
    }

    /** These are with the city for two weeks. */
    public void returned(AssessmentId id, String... indicators) {
        asked(id, indicators);
        Acting.asSystem(() -> {
            turns.handBack(id, LocalDate.now().plusDays(14));
            return id;
        });
    }

    public void closed(AssessmentId id) {
        Acting.asSystem(() -> {
            turns.close(id, true);
            return id;
        });
    }

    private void ask(AssessmentId id, IndicatorCode indicator) {
        var seen = reviews.of(id).decision(indicator).version();
        decisions.ask(id, indicator, seen);
        write(id, indicator, QUESTION);
    }

    void write(AssessmentId id, IndicatorCode indicator, String words) {
        var number = reviews.of(id).question(indicator).orElseThrow().number();
        texts.save(QuestionText.question(indicator, number).of(id), words, 0, "en");
    }

    static List<IndicatorCode> codes(String... indicators) {
        return Stream.of(indicators).map(IndicatorCode::new).toList();
    }
}
