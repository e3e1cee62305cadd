package passerelle.journey.pipeline;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.Acting;
import passerelle.city.CityAdded;
import passerelle.city.CityRetracted;
import passerelle.city.CityService;
import passerelle.journey.DerivedJourneys;
import passerelle.journey.FactRecorded;
import passerelle.journey.StepState;
import passerelle.journey.StepStatus;
import passerelle.journey.norm.NormChanged;
import passerelle.shared.CityId;

/** Keeps the rows of the journeys equal to their rule, in the transaction of whatever changed. */
@Component
@Transactional
class JourneyRows {

    private static final int PAGE = 100;

    private final JourneySteps steps;
    private final DerivedJourneys journeys;
    private final CityService cities;
    private final EntityManager entities;

    JourneyRows(JourneySteps steps, DerivedJourneys journeys, CityService cities, EntityManager entities) {
        this.steps = steps;
        this.journeys = journeys;
        this.cities = cities;
        this.entities = entities;
    }

    @EventListener
    public void follow(FactRecorded fact) {
        rebuild(fact.city());
    }

    @EventListener
    public void begin(CityAdded added) {
        rebuild(added.city());
    }

    @EventListener
    public void follow(NormChanged changed) {
        rebuildAll();
    }

    @EventListener
    public void end(CityRetracted retracted) {
        if (journeys.of(retracted.city()).stream().anyMatch(state -> state.status() != StepStatus.NOT_STARTED)) {
            throw retracted.refusal();
        }
        steps.deleteAll(steps.of(retracted.city()));
    }

    /** One at a time for a city: the second waits for the facts of the first. */
    public void rebuild(CityId city) {
        steps.lock(city.value());
        var states = journeys.of(city);
        var earliest = states.stream()
                .map(StepState::due)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        var kept = steps.of(city).stream().collect(Collectors.toMap(JourneyStep::key, Function.identity()));
        for (var state : states) {
            var key = JourneyStep.key(city, state);
            var row = kept.remove(key);
            steps.save((row == null ? new JourneyStep(key) : row).follow(state, earliest));
        }
        steps.deleteAll(kept.values());
    }

    /** At start, for whatever a new version derives otherwise, and every night, because fee years begin by themselves. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 5 0 * * *")
    public void rebuildAll() {
        List<CityId> page;
        for (var number = 0; !(page = page(number)).isEmpty(); number++) {
            page.forEach(this::rebuildAndForget);
        }
    }

    /** What stays in memory is compared with the database before each query: many cities would cost ever more. */
    private void rebuildAndForget(CityId city) {
        rebuild(city);
        entities.flush();
        entities.clear();
    }

    private List<CityId> page(int number) {
        return Acting.asSystem(() -> cities.ids(PageRequest.of(number, PAGE)));
    }
}
