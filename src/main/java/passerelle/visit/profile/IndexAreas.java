package passerelle.visit.profile;

import org.springframework.stereotype.Component;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.shared.RuleViolation;

/** The areas about which one may write now: those of the Index edition in use. */
@Component
class IndexAreas {

    private final EditionService editions;

    IndexAreas(EditionService editions) {
        this.editions = editions;
    }

    boolean has(String area) {
        return index().areas().stream().anyMatch(known -> known.code().equals(area));
    }

    /** @throws RuleViolation for an area that the Index does not have, or an indicator of another area */
    void check(FindingDetails details) {
        var area = index().areas().stream()
                .filter(known -> known.code().equals(details.area()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("finding.error.area", details.area()));
        var known = area.indicators().stream()
                .anyMatch(indicator -> indicator.code().value().equals(details.indicator()));
        if (!details.indicator().isEmpty() && !known) {
            throw new RuleViolation("finding.error.indicator", details.indicator(), area.title());
        }
    }

    private Edition index() {
        return editions.active(Instrument.INDEX);
    }
}
