package passerelle.practice;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.text.SavedText;
import passerelle.text.TextService;

/** Good practices that were collected before they are kept here, many at a time. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class FormerPractices {

    private final GoodPractices practices;
    private final PracticeHistory history;
    private final TextService texts;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FormerPractices(
            GoodPractices practices,
            PracticeHistory history,
            TextService texts,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.practices = practices;
        this.history = history;
        this.texts = texts;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** All of those cities but what is archived. */
    @Transactional(readOnly = true)
    public List<KnownPractice> known(Collection<CityId> cities) {
        return cities.isEmpty() ? List.of() : practices.known(cities);
    }

    /**
     * A draft that the programme published on that day, without the tick-list that is asked for today.
     *
     * @throws RuleViolation for a day to come
     */
    public void publish(GoodPracticeId id, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("practice.collection.problem.future", day);
        }
        var practice = practices.lock(id).orElseThrow();
        practice.publishFormer(day);
        history.told("practice.published", practice);
        events.publishEvent(new PracticePublished(id));
    }

    /**
     * Ends what was done with one before the next is begun, so that a thousand take no more memory than one.
     *
     * @return by what it is told whether anybody changes it from now on
     */
    public String settle(GoodPracticeId id, Reason because) {
        history.told("practice.collected", practices.require(id), because);
        entities.flush();
        entities.clear();
        return state(practices.require(id));
    }

    /**
     * Archives it again.
     *
     * @param settled as {@link #settle} told
     * @throws RuleViolation when somebody has changed it since
     */
    public void takeBack(GoodPracticeId id, String settled, Reason because) {
        var practice = practices.lock(id).orElseThrow();
        if (!state(practice).equals(settled)) {
            throw new RuleViolation("practice.collection.error.changed", practice.code());
        }
        practice.archive(because, LocalDate.now(clock));
        history.told("practice.archived", practice, because);
        events.publishEvent(new PracticeTakenDown(id));
        entities.flush();
        entities.clear();
    }

    private String state(GoodPractice practice) {
        var written = texts.of(PracticeService.SUBJECT, practice.id().value()).values().stream()
                .mapToLong(SavedText::version)
                .sum();
        return practice.status() + " " + practice.changes() + " " + written;
    }
}
