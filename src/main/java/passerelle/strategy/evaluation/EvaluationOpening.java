package passerelle.strategy.evaluation;

import java.time.LocalDate;

/**
 * An evaluation about to begin.
 *
 * @param openedOn not in the future
 * @param deadline the day by which the city hands in its answers
 * @param confirmed whether somebody insists, although the year is far from over
 */
public record EvaluationOpening(LocalDate openedOn, LocalDate deadline, boolean confirmed) {}
