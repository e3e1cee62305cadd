package passerelle.result.ui;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import passerelle.instrument.EditionId;
import passerelle.instrument.EditionService;
import passerelle.instrument.EditionSummary;
import passerelle.instrument.Instrument;

/** The editions to which results refer; they never change, so each is named once. */
@Component("resultEditions")
@NamedInterface("names")
public class Editions {

    private final Map<EditionId, MeasureNames> known = new ConcurrentHashMap<>();
    private final EditionService service;

    Editions(EditionService service) {
        this.service = service;
    }

    public MeasureNames names(EditionId edition) {
        return known.computeIfAbsent(edition, id -> new MeasureNames(service.get(id)));
    }

    /** Those of the Index in which a result can be given, the latest first. */
    List<EditionSummary> ofIndex() {
        return service.all().stream()
                .filter(edition -> edition.instrument() == Instrument.INDEX)
                .filter(edition -> edition.status().wasInUse())
                .toList();
    }
}
