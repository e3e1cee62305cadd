package passerelle.practice;

import java.util.EnumSet;
import java.util.List;
import passerelle.practice.classification.TermKind;

/** What is not required of a practice, but advised. */
public enum PracticeAdvice {
    /** No date says when it took place. */
    DATES(PracticeSection.DATES),
    /** Two or three goals tell more than none or many. */
    GOALS(PracticeSection.GOALS),
    /** Somebody shown has not agreed, or it is not said who took the photo. */
    PHOTOS(PracticeSection.RESOURCES),
    /** The self-check leaves a criterion open. */
    CRITERIA(PracticeSection.RESULTS);

    private static final int FEWEST_GOALS = 2;
    private static final int MOST_GOALS = 3;

    private final PracticeSection section;

    PracticeAdvice(PracticeSection section) {
        this.section = section;
    }

    /** Where it is followed. */
    public PracticeSection section() {
        return section;
    }

    static List<PracticeAdvice> on(PracticeFacts facts, boolean withheldPhotos) {
        var advice = EnumSet.noneOf(PracticeAdvice.class);
        if (!facts.dates().areKnown()) {
            advice.add(DATES);
        }
        var goals = facts.terms().stream()
                .filter(term -> term.kind() == TermKind.GOAL)
                .count();
        if (goals < FEWEST_GOALS || goals > MOST_GOALS) {
            advice.add(GOALS);
        }
        if (withheldPhotos) {
            advice.add(PHOTOS);
        }
        if (facts.selfCheck().size() < Criterion.values().length) {
            advice.add(CRITERIA);
        }
        return List.copyOf(advice);
    }
}
