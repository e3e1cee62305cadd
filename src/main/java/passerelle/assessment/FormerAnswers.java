package passerelle.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;

/**
 * What a city answered in the rounds before one, by the codes of that one's edition.
 *
 * @param fresh indicators that nobody asked for in the round before; none in a first round
 */
public record FormerAnswers(Map<IndicatorCode, FormerAnswer> answers, Set<IndicatorCode> fresh) {

    public static final FormerAnswers NONE = new FormerAnswers(Map.of(), Set.of());

    public FormerAnswers {
        answers = Map.copyOf(answers);
        fresh = Set.copyOf(fresh);
    }

    /** A delegate reads what was said to the own questions then, without the papers behind it. */
    FormerAnswers seen(SeenPart part) {
        if (part.whole()) {
            return this;
        }
        var seen = new HashMap<IndicatorCode, FormerAnswer>();
        part.of(answers).forEach((code, answer) -> seen.put(code, answer.withoutEvidence()));
        return new FormerAnswers(seen, fresh);
    }

    public Optional<FormerAnswer> of(IndicatorCode indicator) {
        return Optional.ofNullable(answers.get(indicator));
    }

    public boolean isNew(IndicatorCode indicator) {
        return fresh.contains(indicator);
    }

    /** Whether one click could answer it. */
    public boolean isToConfirm(AnswerSheet sheet, Indicator indicator) {
        return !sheet.isAnswered(indicator)
                && of(indicator.code()).filter(FormerAnswer::mayBeConfirmed).isPresent();
    }

    /** What is new, what is asked otherwise than then, and what is answered otherwise now. */
    public boolean isChanged(AnswerSheet sheet, Indicator indicator) {
        return isNew(indicator.code())
                || of(indicator.code())
                        .filter(former -> !former.mayBeConfirmed()
                                || sheet.isAnswered(indicator) && !former.isRepeated(sheet, indicator))
                        .isPresent();
    }
}
