package passerelle.review;

import passerelle.instrument.AnswerValue;
import passerelle.shared.Reason;

/** Another answer than the city's own, and why. */
public record ReviewedAnswer(AnswerValue value, Reason reason) {}
