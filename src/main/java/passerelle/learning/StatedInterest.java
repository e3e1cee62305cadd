package passerelle.learning;

import java.time.LocalDate;
import passerelle.shared.CityId;

/**
 * What a city says of an area.
 *
 * @param area its code, the same in all editions
 */
public record StatedInterest(CityId city, String area, InterestKind kind, LocalDate since) {}
