package passerelle.journey.desk;

import java.time.LocalDate;
import passerelle.shared.CityId;

/** Opens a round of the Index for a city; the subject that keeps the rounds does it. */
public interface RoundOpening {

    /** @throws passerelle.shared.RuleViolation when the city cannot begin that round */
    void open(CityId city, int round, LocalDate deadline);
}
