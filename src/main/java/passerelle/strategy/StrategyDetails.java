package passerelle.strategy;

import java.time.LocalDate;
import passerelle.shared.CityId;

/** A strategy as its page shows it; its summary and papers are read with their own services. */
public record StrategyDetails(
        StrategyId id, CityId city, StrategyOutline outline, StrategyDates dates, LocalDate recordedOn) {

    public boolean isAdopted() {
        return dates.adoptedOn() != null;
    }
}
