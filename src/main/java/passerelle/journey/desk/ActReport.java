package passerelle.journey.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** For which cities an act was done, and why not for the others. */
public record ActReport(List<CityId> done, Map<CityId, RuleViolation> refused) {

    public ActReport {
        done = List.copyOf(done);
    }

    /** @param act a transaction of its own, so that what is refused to one city stops none of the others */
    public static ActReport each(Collection<CityId> cities, Consumer<CityId> act) {
        var done = new ArrayList<CityId>();
        var refused = new LinkedHashMap<CityId, RuleViolation>();
        for (var city : cities) {
            try {
                act.accept(city);
                done.add(city);
            } catch (RuleViolation refusal) {
                refused.put(city, refusal);
            } catch (DataIntegrityViolationException | OptimisticLockingFailureException meanwhile) {
                refused.put(city, new RuleViolation("journey.many.meanwhile"));
            } catch (ConcurrencyFailureException busy) {
                refused.put(city, new RuleViolation("form.busy"));
            }
        }
        return new ActReport(done, refused);
    }
}
