package passerelle.audit;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids that grow from act to act, so that the acts of one moment keep their order. */
final class AuditEntryIds {

    private AuditEntryIds() {}

    static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
