package passerelle.instrument;

import java.time.Instant;
import passerelle.shared.LocalizedText;

/** An edition in a list. */
public record EditionSummary(
        EditionId id,
        Instrument instrument,
        String version,
        EditionStatus status,
        LocalizedText title,
        int areas,
        int indicators,
        Instant importedAt) {

    /** Whether it was ever put into use; a historic one came in retired. */
    boolean wasInUse() {
        return status.wasInUse() && indicators > 0;
    }

    static EditionSummary of(Edition edition, Instant importedAt) {
        return new EditionSummary(
                edition.id(),
                edition.instrument(),
                edition.version(),
                edition.status(),
                edition.title(),
                edition.areas().size(),
                edition.indicators().size(),
                importedAt);
    }
}
