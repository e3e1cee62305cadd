package passerelle.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.SeenPart;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;

/**
 * The review of one sheet, as far as its reader may know.
 *
 * @param decisions also those taken back, whose verdict is open
 * @param questions by number
 */
public record Review(
        AnswerSheet sheet, Map<IndicatorCode, DecisionRow> decisions, Map<IndicatorCode, List<QuestionRow>> questions) {

    public static Review none(AnswerSheet sheet) {
        return new Review(sheet, Map.of(), Map.of());
    }

    Review seen(SeenPart part) {
        return new Review(sheet, part.of(decisions), part.of(questions));
    }

    public DecisionRow decision(IndicatorCode indicator) {
        return decisions.getOrDefault(indicator, DecisionRow.NONE);
    }

    public List<QuestionRow> questions(IndicatorCode indicator) {
        return questions.getOrDefault(indicator, List.of());
    }

    /** The question that is being written, or else the one asked last. */
    public Optional<QuestionRow> question(IndicatorCode indicator) {
        var all = questions(indicator);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    public ReviewState state(IndicatorCode indicator) {
        return switch (decision(indicator).opinion().verdict()) {
            case OPEN -> ReviewState.OPEN;
            case ACCEPTED -> ReviewState.ACCEPTED;
            case REVIEWED -> ReviewState.REVIEWED;
            case RETURNED -> returned(indicator);
        };
    }

    private ReviewState returned(IndicatorCode indicator) {
        if (question(indicator).filter(QuestionRow::isSent).isEmpty()) {
            return ReviewState.TO_RETURN;
        }
        return isWithCity(indicator) ? ReviewState.WITH_CITY : ReviewState.CAME_BACK;
    }

    /** It waits for the city, which may answer. */
    public boolean isWithCity(IndicatorCode indicator) {
        return sheet.assessment().isOpen()
                && question(indicator).filter(QuestionRow::isWithCity).isPresent();
    }

    /** Whether the answer, its explanation or its evidence is another one than when it was decided. */
    public boolean isChanged(IndicatorCode indicator) {
        var decision = decision(indicator);
        return decision.opinion().verdict() != Verdict.OPEN
                && !decision.basis().equals(AnswerBasis.of(sheet, indicator).versions());
    }

    /** Back with the city, and neither changed nor replied to since. */
    public List<IndicatorCode> untouched() {
        return with(indicator -> isWithCity(indicator)
                        && question(indicator)
                                .filter(question -> !question.isReplied()
                                        && question.basis()
                                                .equals(AnswerBasis.of(sheet, indicator)
                                                        .versions()))
                                .isPresent())
                .toList();
    }

    public List<IndicatorCode> in(ReviewState state) {
        return with(indicator -> state(indicator) == state).toList();
    }

    public List<IndicatorCode> withCity() {
        return with(this::isWithCity).toList();
    }

    public List<IndicatorCode> open() {
        return with(indicator -> state(indicator).isOpen()).toList();
    }

    /** Changed since they were decided; those that are with the city right now may still change. */
    public List<IndicatorCode> changed() {
        return with(indicator -> isChanged(indicator) && !isWithCity(indicator)).toList();
    }

    public ReviewCounts counts() {
        return new ReviewCounts(
                in(ReviewState.ACCEPTED).size(),
                in(ReviewState.TO_RETURN).size() + in(ReviewState.WITH_CITY).size(),
                in(ReviewState.REVIEWED).size(),
                open().size());
    }

    private Stream<IndicatorCode> with(Predicate<IndicatorCode> condition) {
        return sheet.edition().indicators().stream().map(Indicator::code).filter(condition);
    }
}
