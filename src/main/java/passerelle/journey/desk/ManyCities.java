package passerelle.journey.desk;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import passerelle.city.OfficerService;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;

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
        return ActReport.each(cities, city -> officers.assign(city, officer));
    }

    public ActReport openRound(Collection<CityId> cities, int round, LocalDate deadline) {
        return ActReport.each(cities, city -> rounds.open(city, round, deadline));
    }

    /** Of the step that waits for each. */
    public ActReport remind(Collection<CityId> cities, LocalDate until, String note) {
        return ActReport.each(cities, city -> reminders.remind(city, until, note));
    }

    /** Of one step of one round, where it waits for the city. */
    public ActReport remindOf(RoundStep step, Collection<CityId> cities, LocalDate until, String note) {
        return ActReport.each(cities, city -> reminders.remindOf(step, city, until, note));
    }
}
