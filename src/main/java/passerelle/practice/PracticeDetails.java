package passerelle.practice;

import java.util.Map;
import passerelle.shared.CityId;

/**
 * One version of a good practice as its page shows it.
 *
 * @param code shared by all versions, such as {@code it-valmora-3}
 * @param revision 1 for the first version
 * @param verdicts of the reviewer; empty for readers elsewhere and until it is published
 * @param reach what the reader may do with it now
 */
public record PracticeDetails(
        GoodPracticeId id,
        CityId city,
        String code,
        int revision,
        PracticeFacts facts,
        PracticeCourse course,
        Map<Criterion, CriterionVerdict> verdicts,
        PracticeReach reach) {

    public PracticeStatus status() {
        return course.status();
    }

    /** As readers elsewhere see it. */
    PracticeDetails published() {
        return outside(facts.published(), PracticeReach.OUTSIDE);
    }

    /** As it is seen without an account. */
    PracticeDetails worldwide() {
        return outside(facts.worldwide(), PracticeReach.WORLD);
    }

    private PracticeDetails outside(PracticeFacts shown, PracticeReach of) {
        return new PracticeDetails(id, city, code, revision, shown, course, Map.of(), of);
    }
}
