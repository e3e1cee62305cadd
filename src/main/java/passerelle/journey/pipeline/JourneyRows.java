package passerelle.journey.pipeline;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Gatherers;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Pageable;
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

    /** How many cities are worked out together. */
    static final int PAGE = 100;

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

    /** All cities in the order of their ids, a page at a time. */
    public List<List<CityId>> pages() {
        return Acting.asSystem(() -> cities.ids(Pageable.unpaged())).stream()
                .gather(Gatherers.windowFixed(PAGE))
                .toList();
    }

    /** In the transaction of whoever asks, where rows and rule must be equal when it ends. */
    public void rebuildAll() {
        pages().forEach(this::rebuildAndForget);
    }

    /** What stays in memory is compared with the database before each query: many cities would cost ever more. */
    private void rebuildAndForget(List<CityId> page) {
        rebuild(page);
        entities.flush();
        entities.clear();
    }

    public void rebuild(CityId city) {
        rebuild(List.of(city));
    }

    /** One at a time for a city: the second waits for the facts of the first. */
    public void rebuild(List<CityId> page) {
        var here = steps.lock(page);
        var derived = journeys.of(here);
        var kept = steps.among(here).stream()
                .collect(groupingBy(row -> row.key().city(), toMap(JourneyStep::key, identity())));
        derived.forEach((city, states) -> follow(city, states, kept.getOrDefault(city, new HashMap<>())));
    }

    private void follow(CityId city, List<StepState> states, Map<JourneyStep.Key, JourneyStep> kept) {
        var earliest = states.stream()
                .map(StepState::due)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        for (var state : states) {
            var key = JourneyStep.key(city, state);
            var row = kept.remove(key);
            steps.save((row == null ? new JourneyStep(key) : row).follow(state, earliest));
        }
        steps.deleteAll(kept.values());
    }
}
