package passerelle.audit;

import java.time.Duration;
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
        String reason) {

    private static final Duration PAUSE = Duration.ofHours(1);

    /** Whether the same person went on with the same text soon after, as saving while typing does. */
    public boolean goesOnAs(AuditRow later) {
        return act.equals("text.written")
                && later.act.equals(act)
                && later.object.equals(object)
                && later.actor.equals(actor)
                && later.before.equals(after)
                && Duration.between(at, later.at).compareTo(PAUSE) < 0;
    }

    /** One line for this and what went on: it happened then, and began with what stood here before. */
    public AuditRow upTo(AuditRow later) {
        return new AuditRow(id, later.at, actor, act, subject, object, before, later.after, reason);
    }
}
