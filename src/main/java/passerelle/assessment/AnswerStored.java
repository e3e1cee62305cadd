package passerelle.assessment;

/** An answer, a figure, an explanation or what stands behind an answer was stored in that sheet. */
public record AnswerStored(AssessmentId assessment) {}
