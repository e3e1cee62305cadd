package passerelle.visit.profile;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.shared.RuleViolation;

/** The areas about which one may write now: those of the Index edition in use, or last in use. */
@Component
class IndexAreas {

    private final EditionService editions;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    IndexAreas(EditionService editions) {
        this.editions = editions;
    }

    /** An area keeps its code for good, so that what was known once need not be asked for again. */
    boolean has(String area) {
        if (!known.contains(area)) {
            index().areas().forEach(now -> known.add(now.code()));
        }
        return known.contains(area);
    }

    /** @throws RuleViolation for an area that the Index does not have, or an indicator of another area */
    void check(FindingDetails details) {
        var area = index().areas().stream()
                .filter(candidate -> candidate.code().equals(details.area()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("finding.error.area", details.area()));
        var asked = area.indicators().stream()
                .anyMatch(indicator -> indicator.code().value().equals(details.indicator()));
        if (!details.indicator().isEmpty() && !asked) {
            throw new RuleViolation("finding.error.indicator", details.indicator(), area.title());
        }
    }

    private Edition index() {
        return editions.latest(Instrument.INDEX);
    }
}
