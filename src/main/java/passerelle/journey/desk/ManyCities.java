package passerelle.journey.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import passerelle.city.OfficerService;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** Does one act for many cities, each in a transaction of its own: what is refused to one stops none of the others. */
@Service
@PreAuthorize("hasRole('SECRETARIAT')")
public class ManyCities {

    private final OfficerService officers;
    private final RoundOpening rounds;
    private final ReminderService reminders;

    ManyCities(OfficerService officers, RoundOpening rounds, ReminderService reminders) {
        this.officers = officers;
        this.rounds = rounds;
        this.reminders = reminders;
    }

    public ActReport assign(Collection<CityId> cities, @Nullable AccountId officer) {
        return each(cities, city -> officers.assign(city, officer));
    }

    public ActReport openRound(Collection<CityId> cities, int round, LocalDate deadline) {
        return each(cities, city -> rounds.open(city, round, deadline));
    }

    public ActReport remind(Collection<CityId> cities, LocalDate until, String note) {
        return each(cities, city -> reminders.remind(city, until, note));
    }

    private static ActReport each(Collection<CityId> cities, Consumer<CityId> act) {
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
            }
        }
        return new ActReport(done, refused);
    }
}
