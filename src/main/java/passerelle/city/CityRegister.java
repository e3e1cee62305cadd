package passerelle.city;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;

/** Changing what is known of cities. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SECRETARIAT', 'COORDINATOR')")
public class CityRegister {

    private final Cities cities;
    private final FactsByYear facts;
    private final CurrentUser user;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CityRegister(
            Cities cities,
            FactsByYear facts,
            CurrentUser user,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cities = cities;
        this.facts = facts;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RuleViolation when a city of the country is called so already */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public CityId add(CityProfile profile) {
        checkFree(profile, profile.names().keys());
        var code = CityCode.of(profile, cities::existsByCode);
        var city = cities.retracted(code).orElseGet(() -> cities.save(new City(code, profile)));
        city.revive(profile);
        audit.append(act("city.added", city.id()).to(city.names().local()));
        events.publishEvent(new CityAdded(city.id()));
        return city.id();
    }

    /**
     * Takes back that a city was added.
     *
     * @throws RuleViolation when more is known of it by now
     */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void retract(CityId id, Reason reason) {
        var city = cities.findById(id).orElseThrow();
        if (!facts.findByCityAndWithdrawnFalseOrderByYearDesc(id).isEmpty() || city.standing() != Standing.PROSPECT) {
            throw CityRetracted.refusal(city.names());
        }
        city.retract();
        audit.append(act("city.retracted", id).from(city.names().local()).because(reason));
        events.publishEvent(new CityRetracted(id, city.names()));
    }

    /**
     * Takes the version that the writer has seen, so that nobody overwrites a colleague.
     *
     * @throws RuleViolation when another city of the country is called so already
     */
    public void describe(CityId id, CityProfile profile, long seen) {
        user.require(id, Role.SECRETARIAT, Role.COORDINATOR);
        var city = cities.findById(id).orElseThrow();
        if (city.version() != seen) {
            throw new ObjectOptimisticLockingFailureException(City.class, id);
        }
        var before = city.profile();
        if (!before.country().equals(profile.country()) && !user.is(Role.SECRETARIAT)) {
            throw new RuleViolation("city.error.country.secretariat");
        }
        checkFree(profile, profile.namesBesides(before));
        city.describe(profile);
        audit.append(act("city.described", id).from(CityWords.of(before)).to(CityWords.of(profile)));
    }

    /** Counts the city as European, or not, whatever its country says. */
    @PreAuthorize("hasRole('SECRETARIAT')")
    public void countAsEuropean(CityId id, boolean european, Reason reason) {
        cities.findById(id).orElseThrow().countAsEuropean(european, reason);
        audit.append(act("city.european", id).to(european).because(reason));
    }

    /**
     * Records the figures of a year, at the latest this year's.
     *
     * @throws RuleViolation when figures of the year stand already: they are corrected, with a reason
     */
    public void record(CityId id, CityFacts figures) {
        user.require(id, Role.SECRETARIAT, Role.COORDINATOR);
        if (figures.year() > LocalDate.now(clock).getYear()) {
            throw new RuleViolation("city.error.year.future", Integer.toString(figures.year()));
        }
        var known = facts.findByCityAndYear(id, figures.year());
        if (known.filter(kept -> !kept.isWithdrawn()).isPresent()) {
            throw new RuleViolation("city.error.year.known", Integer.toString(figures.year()));
        }
        known.ifPresentOrElse(kept -> kept.correct(figures), () -> facts.save(new FactsOfYear(id, figures)));
        audit.append(act("city.facts", id).to(CityWords.of(figures)));
    }

    public void correct(CityId id, CityFacts figures, Reason reason) {
        var known = standingFigures(id, figures.year());
        var before = CityWords.of(known.facts());
        known.correct(figures);
        audit.append(act("city.facts.corrected", id)
                .from(before)
                .to(CityWords.of(figures))
                .because(reason));
    }

    /** The figures of the year count no more; others may be recorded for it. */
    public void withdraw(CityId id, int year, Reason reason) {
        var known = standingFigures(id, year);
        known.withdraw();
        audit.append(act("city.facts.withdrawn", id)
                .from(CityWords.of(known.facts()))
                .because(reason));
    }

    /** @param names folded, none of which the city itself has yet */
    private void checkFree(CityProfile profile, Set<String> names) {
        cities.calledIn(List.of(profile.country().code())).stream()
                .filter(city -> city.isCalledAnyOf(names))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation(
                            "city.error.name.taken", other.names().local());
                });
    }

    private FactsOfYear standingFigures(CityId id, int year) {
        user.require(id, Role.SECRETARIAT, Role.COORDINATOR);
        return facts.findByCityAndYear(id, year)
                .filter(kept -> !kept.isWithdrawn())
                .orElseThrow(() -> new RuleViolation("city.error.year.unknown", Integer.toString(year)));
    }

    /** Called by the memberships when letters, declarations or decisions change where the city stands. */
    public void standing(CityId id, Standing standing, @Nullable LocalDate since) {
        user.require(id, Role.SECRETARIAT, Role.COORDINATOR);
        cities.findById(id).orElseThrow().stand(standing, since);
    }

    private static Act act(String key, CityId city) {
        return Act.of(key, "city", city.value()).in(city);
    }
}
