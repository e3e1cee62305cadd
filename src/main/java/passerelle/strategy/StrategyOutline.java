package passerelle.strategy;

import passerelle.shared.RuleViolation;

/**
 * What a strategy is called, which years it covers, and the round of the Index that it answers.
 *
 * @param round the year of the round, such as 2026
 * @param title one line of 1 to 200 characters
 */
public record StrategyOutline(int round, String title, int firstYear, int lastYear) {

    private static final int FIRST_ROUND = 2008;
    private static final int LAST_YEAR = 2100;

    /** @throws RuleViolation for a missing or long title, and for years out of order or out of the programme's time */
    public StrategyOutline {
        title = title.strip();
        if (title.isEmpty() || title.length() > 200) {
            throw new RuleViolation("strategy.error.title");
        }
        if (round < FIRST_ROUND || round > LAST_YEAR) {
            throw new RuleViolation("strategy.error.round", Integer.toString(round));
        }
        if (firstYear < FIRST_ROUND || lastYear < firstYear || lastYear > LAST_YEAR) {
            throw new RuleViolation("strategy.error.years", Integer.toString(firstYear), Integer.toString(lastYear));
        }
    }

    @Override
    public String toString() {
        return "%s, %s, %s – %s".formatted(round, title, firstYear, lastYear);
    }
}
