package passerelle.round;

import java.time.LocalDate;

/**
 * A round about to be opened, with the edition that is active.
 *
 * @param round its year
 * @param deadline by which the cities submit
 */
public record NewRound(int round, LocalDate deadline) {}
