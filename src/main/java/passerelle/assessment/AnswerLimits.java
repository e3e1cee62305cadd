package passerelle.assessment;

/**
 * What keeps single indicators of an open sheet closed to the person who is signed in, such as a review that returned
 * only some, or a delegation; said by the subjects above.
 */
public interface AnswerLimits {

    /** Reads what it needs once, for all indicators of the sheet. The role has been asked before. */
    AnswerLimit of(AssessmentDetails assessment);

    /** Whether the subject itself asks this person for what is open, so that nobody else need remind them of it. */
    default boolean asksItself(AssessmentDetails assessment) {
        return false;
    }
}
