package passerelle.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AssessmentId;
import passerelle.instrument.IndicatorCode;
import passerelle.text.SavedText;
import passerelle.text.TextService;

/** Puts together what is stored of a review. */
@Component
class ReviewReading {

    private final ReviewDecisions decisions;
    private final ReturnedQuestions questions;
    private final TextService texts;

    ReviewReading(ReviewDecisions decisions, ReturnedQuestions questions, TextService texts) {
        this.decisions = decisions;
        this.questions = questions;
        this.texts = texts;
    }

    /** All of it. */
    Review whole(AnswerSheet sheet) {
        var id = sheet.assessment().id();
        return new Review(sheet, decisions(id), questions(id, questions.of(id)));
    }

    /** What the city may know before the review is closed: the questions that were sent. */
    Review ofCity(AnswerSheet sheet) {
        var id = sheet.assessment().id();
        var sent = questions.of(id).stream().filter(ReturnedQuestion::isSent).toList();
        return new Review(sheet, Map.of(), questions(id, sent));
    }

    private Map<IndicatorCode, DecisionRow> decisions(AssessmentId id) {
        return decisions.of(id).stream().collect(toMap(ReviewDecision::indicator, ReviewDecision::row));
    }

    private Map<IndicatorCode, List<QuestionRow>> questions(AssessmentId id, List<ReturnedQuestion> some) {
        if (some.isEmpty()) {
            return Map.of();
        }
        var written = texts.of(QuestionText.SUBJECT, id.value());
        return some.stream()
                .collect(groupingBy(
                        question -> question.key().indicator(),
                        mapping(question -> question.row(words(question.key(), written)), toList())));
    }

    private static QuestionWords words(ReturnedQuestion.Key key, Map<String, SavedText> written) {
        return new QuestionWords(
                text(written, QuestionText.question(key.indicator(), key.number())),
                text(written, QuestionText.reply(key.indicator(), key.number())));
    }

    private static SavedText text(Map<String, SavedText> written, QuestionText text) {
        return written.getOrDefault(text.field(), SavedText.BLANK);
    }
}
