package passerelle.account.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What failed on one account or from one address lately, and until when nothing more is tried. */
@Entity
class FailedAttempts {

    static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** After so long without a failure everything is forgotten. */
    static final Duration MEMORY = Duration.ofHours(24);

    private static final int DOUBLINGS = 10;

    @Id
    private String attemptKey;

    private int failures;
    private Instant lastAt;
    private @Nullable Instant lockedUntil;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled in by JPA
    protected FailedAttempts() {}

    FailedAttempts(AttemptKey key, Instant now) {
        this.attemptKey = key.value();
        this.lastAt = now;
    }

    /** Each one beyond the free ones doubles the pause. */
    void add(int free, Instant now) {
        if (lastAt.plus(MEMORY).isBefore(now)) {
            failures = 0;
        }
        failures++;
        lastAt = now;
        if (failures >= free) {
            var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - free, DOUBLINGS));
            lockedUntil = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        }
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    Instant lockedUntil() {
        return lockedUntil == null ? Instant.MIN : lockedUntil;
    }
}
