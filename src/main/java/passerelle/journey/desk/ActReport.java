package passerelle.journey.desk;

import java.util.List;
import java.util.Map;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** For which cities an act was done, and why not for the others. */
public record ActReport(List<CityId> done, Map<CityId, RuleViolation> refused) {

    public ActReport {
        done = List.copyOf(done);
    }
}
