package passerelle.audit;

import java.time.Instant;
import java.util.UUID;

/** One line of a history. The actor's name is blank where the system itself acted. */
public record AuditRow(
        UUID id,
        Instant at,
        String actor,
        String act,
        String subject,
        UUID object,
        String before,
        String after,
        String reason) {}
