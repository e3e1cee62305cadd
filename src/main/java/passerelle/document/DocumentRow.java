package passerelle.document;

import java.time.Instant;
import java.util.UUID;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

/** One stored paper as lists show it; the size is in bytes. */
public record DocumentRow(
        DocumentId id,
        CityId city,
        Audience audience,
        String subject,
        UUID object,
        String name,
        FileType type,
        int size,
        Instant storedAt,
        String storedBy) {}
