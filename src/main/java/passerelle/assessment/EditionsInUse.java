package passerelle.assessment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionChanges;
import passerelle.instrument.EditionId;
import passerelle.instrument.EditionService;

/** What assessments ask. An edition in use never changes, so each is fetched once. */
@Component
class EditionsInUse {

    private record Step(EditionId from, EditionId to) {}

    private final Map<EditionId, Edition> known = new ConcurrentHashMap<>();
    private final Map<Step, EditionChanges> changes = new ConcurrentHashMap<>();
    private final EditionService editions;

    EditionsInUse(EditionService editions) {
        this.editions = editions;
    }

    /** What became of the indicators from one edition in use to another. */
    EditionChanges changes(EditionId from, EditionId to) {
        return changes.computeIfAbsent(new Step(from, to), step -> editions.changes(step.from, step.to));
    }

    Edition get(EditionId id) {
        return known.computeIfAbsent(id, editions::get);
    }
}
