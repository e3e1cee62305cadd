package passerelle.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorChange;
import passerelle.text.SavedText;

/**
 * What the city said to an indicator the last time that it answered it.
 *
 * @param round the year of that round
 * @param asked as the edition of that round put it
 * @param value null where it was answered in words
 * @param text the explanation, or the words
 * @param change what became of the indicator since
 */
public record FormerAnswer(
        int round,
        Indicator asked,
        @Nullable AnswerValue value,
        SavedText text,
        List<EvidenceRow> evidence,
        IndicatorChange change) {

    public boolean isExplained() {
        return !text.body().isBlank();
    }

    /** An answer to a question that has changed since is never carried over: people would take it for granted. */
    public boolean mayBeConfirmed() {
        return change == IndicatorChange.SAME;
    }

    FormerAnswer withoutEvidence() {
        return new FormerAnswer(round, asked, value, text, List.of(), change);
    }

    /** Whether the sheet says the same now. */
    boolean isRepeated(AnswerSheet sheet, Indicator indicator) {
        return value != null
                ? sheet.answer(indicator.code())
                        .given()
                        .filter(given -> given.equals(value))
                        .isPresent()
                : sheet.text(indicator.code()).body().equals(text.body());
    }
}
