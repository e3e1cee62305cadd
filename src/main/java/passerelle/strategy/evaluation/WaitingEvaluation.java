package passerelle.strategy.evaluation;

import java.time.LocalDate;
import passerelle.city.CityName;

/**
 * A strategy whose evaluation waits for somebody.
 *
 * @param since the adoption for one to be opened, the handing-in of the answers for one to be discussed or closed
 */
public record WaitingEvaluation(String cityCode, CityName city, String title, LocalDate since) {}
