package passerelle.review;

import org.jspecify.annotations.Nullable;
import passerelle.instrument.AnswerValue;

/**
 * A verdict with what belongs to it.
 *
 * @param answer the reviewed answer, null for every other verdict
 * @param reason of the reviewed answer, otherwise blank
 */
public record Opinion(Verdict verdict, @Nullable AnswerValue answer, String reason) {

    static final Opinion NONE = of(Verdict.OPEN);

    static Opinion of(Verdict verdict) {
        return new Opinion(verdict, null, "");
    }

    static Opinion otherwise(ReviewedAnswer answer) {
        return new Opinion(Verdict.REVIEWED, answer.value(), answer.reason().text());
    }
}
