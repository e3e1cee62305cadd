package passerelle.journey.desk;

import java.time.LocalDate;
import passerelle.city.CityName;
import passerelle.journey.Step;

/**
 * A reminder that is not spent.
 *
 * @param note may be blank
 */
public record ReminderLine(String code, CityName names, Step step, LocalDate until, String note) {}
