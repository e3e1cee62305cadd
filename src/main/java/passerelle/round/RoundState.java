package passerelle.round;

import passerelle.assessment.AssessmentStatus;

/**
 * How far a city has come in a round of the Index. Questionnaires that were withdrawn, or closed without being handed
 * in, are no part of a round.
 */
public enum RoundState {
    /** The questionnaire is open, and no indicator is answered or declared not applicable. */
    NOT_STARTED,
    /** At least one is. */
    ANSWERING,
    /** The city handed its answers in. */
    SUBMITTED,
    /** It handed them in, and the review returned some of them. */
    RETURNED,
    /** Its Index report was issued. */
    REVIEWED;

    /** @param answered how many indicators are answered or declared not applicable */
    static RoundState of(long answered, AssessmentStatus status, boolean reported) {
        if (reported) {
            return REVIEWED;
        }
        if (status.isHandedIn()) {
            return status == AssessmentStatus.RETURNED ? RETURNED : SUBMITTED;
        }
        return answered > 0 ? ANSWERING : NOT_STARTED;
    }
}
