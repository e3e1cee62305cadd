package passerelle.learning;

import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.instrument.Area;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.shared.LocalizedText;
import passerelle.shared.RuleViolation;

/** The areas in which cities may learn: those of the Index in use. */
@Component
class Areas {

    private final EditionService editions;

    Areas(EditionService editions) {
        this.editions = editions;
    }

    List<Area> all() {
        return editions.latest(Instrument.INDEX).areas();
    }

    /** @throws RuleViolation for an area that the Index does not have */
    LocalizedText title(String code) {
        return all().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .map(Area::title)
                .orElseThrow(() -> new RuleViolation("learning.error.area"));
    }
}
