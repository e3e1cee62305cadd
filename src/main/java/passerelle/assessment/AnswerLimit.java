package passerelle.assessment;

import java.util.List;
import java.util.Optional;
import passerelle.shared.RuleViolation;

/** Which of the fields of one sheet the person who is signed in may not fill in, and why. */
@FunctionalInterface
public interface AnswerLimit {

    AnswerLimit NONE = field -> Optional.empty();

    /**
     * @param field the code of an indicator, or of a field of the city's profile
     * @return the translation key of the sentence that says why it is closed and who can open it; absent where it is
     * open
     */
    Optional<String> closed(String field);

    static AnswerLimit all(List<AnswerLimit> limits) {
        return field ->
                limits.stream().flatMap(limit -> limit.closed(field).stream()).findFirst();
    }

    /** @throws RuleViolation when the field is closed */
    default void check(String field) {
        closed(field).ifPresent(why -> {
            throw new RuleViolation(why);
        });
    }
}
