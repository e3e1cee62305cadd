package passerelle.visit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Period;

/** A visit as its page shows it. */
public record VisitDetails(
        VisitId id,
        CityId city,
        int round,
        Period period,
        List<VisitingExpert> experts,
        String representative,
        CostBearer costs,
        VisitStatus status,
        LocalDate plannedOn,
        @Nullable LocalDate closedOn) {

    /** An expert of the visit by name. */
    public record VisitingExpert(AccountId account, String name) {}

    public boolean isOn() {
        return status != VisitStatus.CALLED_OFF;
    }
}
