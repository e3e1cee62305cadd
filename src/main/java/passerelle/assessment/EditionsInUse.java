package passerelle.assessment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionId;
import passerelle.instrument.EditionService;

/** What assessments ask. An edition in use never changes, so each is fetched once. */
@Component
class EditionsInUse {

    private final Map<EditionId, Edition> known = new ConcurrentHashMap<>();
    private final EditionService editions;

    EditionsInUse(EditionService editions) {
        this.editions = editions;
    }

    Edition get(EditionId id) {
        return known.computeIfAbsent(id, editions::get);
    }
}
