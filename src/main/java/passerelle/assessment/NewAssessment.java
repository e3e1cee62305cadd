package passerelle.assessment;

import java.time.LocalDate;
import passerelle.instrument.Instrument;

/**
 * An assessment about to be opened for a city.
 *
 * @param round the year of the round, such as 2026
 * @param openedOn not in the future
 * @param deadline the day by which the city submits
 */
public record NewAssessment(Instrument instrument, int round, LocalDate openedOn, LocalDate deadline) {}
