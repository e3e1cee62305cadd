package passerelle.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import passerelle.assessment.AssessmentId;
import passerelle.instrument.IndicatorCode;
import passerelle.review.DecisionService;
import passerelle.review.HandBackService;
import passerelle.review.QuestionText;
import passerelle.text.TextService;

/** How the answers of a city of the demo are reviewed. */
@Component
@Profile("demo")
class DemoReviews {

    private final DecisionService decisions;
    private final HandBackService turns;
    private final TextService texts;

    DemoReviews(DecisionService decisions, HandBackService turns, TextService texts) {
        this.decisions = decisions;
        this.turns = turns;
        this.texts = texts;
    }

    void accept(AssessmentId sheet, List<String> indicators) {
        indicators.forEach(indicator -> decisions.accept(sheet, new IndicatorCode(indicator), 0));
    }

    void ask(AssessmentId sheet, String indicator, String question) {
        var code = new IndicatorCode(indicator);
        decisions.ask(sheet, code, 0);
        texts.save(QuestionText.question(code, 1).of(sheet), question, 0, "en");
    }

    void handBack(AssessmentId sheet, LocalDate deadline) {
        turns.handBack(sheet, deadline);
    }

    /** What the city says to a question before it changes its answer. */
    void reply(AssessmentId sheet, String indicator, String words) {
        texts.save(QuestionText.reply(new IndicatorCode(indicator), 1).of(sheet), words, 0, "en");
    }
}
