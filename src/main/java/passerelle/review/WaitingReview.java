package passerelle.review;

import java.time.LocalDate;
import java.util.Locale;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.ui.AssessmentLinks;
import passerelle.city.CityName;
import passerelle.shared.LocalizedText;

/**
 * A sheet that waits for somebody.
 *
 * @param round the year of the round
 * @param day of its submission, or by which the city answers what came back
 * @param count of answers that are reviewed, or of questions that are with the city
 */
record WaitingReview(AssessmentId assessment, String code, CityName names, int round, LocalDate day, long count) {

    LocalizedText city() {
        return new LocalizedText(names.in(Locale.ENGLISH), names.in(Locale.FRENCH));
    }

    String link() {
        return AssessmentLinks.to(code, assessment);
    }
}
