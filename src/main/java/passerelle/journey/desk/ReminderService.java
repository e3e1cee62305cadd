package passerelle.journey.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.GrantService;
import passerelle.account.Role;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.journey.StepState;
import passerelle.journey.pipeline.JourneyService;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** Reminding the coordinators of a city of the step that waits for them. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class ReminderService {

    private final StepReminders reminders;
    private final JourneyService journeys;
    private final GrantService grants;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    ReminderService(
            StepReminders reminders,
            JourneyService journeys,
            GrantService grants,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.reminders = reminders;
        this.journeys = journeys;
        this.grants = grants;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** @throws RuleViolation for a day that is past, where nothing waits for the city, or nobody would read it */
    public void remind(CityId city, LocalDate until, String note) {
        remind(city, step -> true, until, note);
    }

    /**
     * @throws RuleViolation for a day that is past, where that step does not wait for the city, or nobody would read it
     */
    public void remindOf(RoundStep wanted, CityId city, LocalDate until, String note) {
        remind(city, wanted::is, until, note);
    }

    private void remind(CityId city, Predicate<StepState> wanted, LocalDate until, String note) {
        var today = LocalDate.now(clock);
        if (until.isBefore(today)) {
            throw new RuleViolation("journey.remind.error.past", until);
        }
        if (grants.in(city).stream().noneMatch(grant -> grant.role() == Role.COORDINATOR && grant.holdsOn(today))) {
            throw new RuleViolation("journey.remind.error.nobody");
        }
        var step = waiting(city, wanted);
        var sent = reminders.save(new StepReminder(city, step, until, note).by(user.name(), clock.instant()));
        audit.append(Act.of("step.reminded", "step", sent.id()).in(city).to(Act.word(step.step()) + " · " + until));
    }

    /** What the secretariat reminded the cities of whose coordinator is at work, the most urgent first. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<ReminderLine> forMyCities(int limit) {
        var cities = user.cities(Role.COORDINATOR);
        return cities.isEmpty() ? List.of() : reminders.waiting(cities, PageRequest.of(0, limit));
    }

    /** Where the city stands, else what is due first. */
    private StepState waiting(CityId city, Predicate<StepState> wanted) {
        return journeys.of(city).steps().stream()
                .filter(step -> step.actor() == Role.COORDINATOR && wanted.test(step))
                .min(Comparator.comparing((StepState step) -> !step.next())
                        .thenComparing(StepState::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElseThrow(() -> new RuleViolation("journey.remind.error.nothing"));
    }
}
