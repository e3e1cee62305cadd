package passerelle.delegation;

import passerelle.assessment.AnswerSheet;
import passerelle.assessment.Progress;

/**
 * A delegation with the sheet that it is part of.
 *
 * @param city the code of the city
 */
public record AgendaLine(DelegationRow row, AnswerSheet sheet, String city) {

    public Progress progress() {
        return row.progress(sheet);
    }
}
