package passerelle.strategy;

/**
 * A strategy as it ought to have been recorded.
 *
 * @param confirmed whether somebody insists, although the milestones come in an unusual order
 */
public record StrategyRevision(StrategyOutline outline, StrategyDates dates, boolean confirmed) {}
