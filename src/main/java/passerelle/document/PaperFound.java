package passerelle.document;

import java.time.Instant;
import passerelle.city.CityName;

/** A paper that a reader looked for and may read, and the city it belongs to. */
public record PaperFound(
        DocumentId id, String name, FileType type, String subject, Instant storedAt, String cityCode, CityName city) {}
