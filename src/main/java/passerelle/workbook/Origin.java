package passerelle.workbook;

import passerelle.assessment.AssessmentDetails;
import passerelle.shared.RuleViolation;

/**
 * Of which questionnaire a workbook is, as its hidden sheet keeps it.
 *
 * @param cityName in the language of the workbook, to name it when it comes to the wrong place
 * @param round the year of the round
 * @param language of the workbook, {@code en} or {@code fr}
 */
record Origin(
        String assessment,
        String city,
        String cityName,
        String instrument,
        String edition,
        String round,
        String language) {

    static Origin of(AssessmentDetails assessment, String cityName, SheetWords words) {
        return new Origin(
                assessment.id().value().toString(),
                assessment.city().value().toString(),
                cityName,
                assessment.instrument().name(),
                assessment.edition().value().toString(),
                Integer.toString(assessment.round()),
                words.language().getLanguage());
    }

    /** @throws RuleViolation saying what it is of, when that is something else */
    void check(AssessmentDetails wanted) {
        demand(city.equals(wanted.city().value().toString()), "workbook.error.city", cityName);
        demand(instrument.equals(wanted.instrument().name()), "workbook.error.instrument");
        demand(round.equals(Integer.toString(wanted.round())), "workbook.error.round", round, wanted.round() + "");
        demand(edition.equals(wanted.edition().value().toString()), "workbook.error.edition");
        demand(assessment.equals(wanted.id().value().toString()), "workbook.error.assessment", round);
    }

    private static void demand(boolean kept, String key, Object... arguments) {
        if (!kept) {
            throw new RuleViolation(key, arguments);
        }
    }
}
