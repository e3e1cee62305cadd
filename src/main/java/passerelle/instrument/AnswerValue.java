package passerelle.instrument;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What a city answered to an indicator that has options. A blank is the absence of an answer. */
public sealed interface AnswerValue {

    /** One option, by its code. */
    record Choice(String option) implements AnswerValue {}

    /** The options ticked, by their codes. */
    record Choices(Set<String> options) implements AnswerValue {

        public Choices {
            options = Collections.unmodifiableSet(new TreeSet<>(options));
        }
    }

    /** Outside the city's competence, and why. */
    record NotApplicable(String reason) implements AnswerValue {

        public NotApplicable {
            reason = reason.strip();
        }
    }
}
