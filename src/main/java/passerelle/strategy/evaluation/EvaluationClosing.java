package passerelle.strategy.evaluation;

import java.time.LocalDate;

/**
 * An evaluation about to end.
 *
 * @param confirmed whether somebody insists, although answers or discussions are missing
 */
public record EvaluationClosing(LocalDate on, boolean confirmed) {}
