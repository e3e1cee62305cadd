package passerelle.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets tables that were looked at and never brought in: they may name people, and nothing came of them. */
@Component
@Transactional
class LeftIntakes {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Intakes intakes;
    private final IntakeLines lines;
    private final StoredFiles files;
    private final EnclosureFiles enclosures;
    private final Clock clock;

    LeftIntakes(Intakes intakes, IntakeLines lines, StoredFiles files, EnclosureFiles enclosures, Clock clock) {
        this.intakes = intakes;
        this.lines = lines;
        this.files = files;
        this.enclosures = enclosures;
        this.clock = clock;
    }

    @Scheduled(cron = "0 35 0 * * *")
    void forget() {
        forget(clock.instant());
    }

    void forget(Instant now) {
        var left = intakes.lookedAtBefore(now.minus(KEPT));
        left.forEach(id -> {
            lines.clear(id);
            enclosures.forgetBytes(id);
            enclosures.clear(id);
            files.deleteById(id);
        });
        intakes.deleteAllById(left);
    }
}
