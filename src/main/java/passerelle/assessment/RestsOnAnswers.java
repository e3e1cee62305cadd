package passerelle.assessment;

/** What rests on the answers of a city keeps them from being taken away from under it; said by the subjects above. */
public interface RestsOnAnswers {

    /** @throws passerelle.shared.RuleViolation when something must be withdrawn before the answers are */
    default void checkWithdrawal(AssessmentDetails answers) {}

    /** @throws passerelle.shared.RuleViolation when the answers would be submitted after what rests on them */
    default void checkDates(AssessmentDetails answers, AssessmentDates wanted) {}

    /** @throws passerelle.shared.RuleViolation when something must be opened again before the answers are */
    default void checkReopening(AssessmentDetails answers) {}
}
