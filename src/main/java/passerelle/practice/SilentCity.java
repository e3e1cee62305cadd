package passerelle.practice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityName;

/**
 * A member that has reported nothing for long.
 *
 * @param last the day on which it last did, or null
 */
public record SilentCity(
        String code, CityName names, @Nullable LocalDate last) {}
