package passerelle.assessment;

import java.util.Optional;
import passerelle.instrument.AnswerValue;

/** What became of an attempt to save an answer. */
public sealed interface AnswerSaving {

    /** It is in the database. */
    record Saved(AnswerRow stored) implements AnswerSaving {}

    /** Somebody else answered in between; nothing was overwritten. An absent value is a cleared answer. */
    record Collided(Optional<AnswerValue> mine, AnswerRow theirs) implements AnswerSaving {}
}
