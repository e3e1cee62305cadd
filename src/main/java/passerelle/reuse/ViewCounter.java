package passerelle.reuse;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts how often practices are read: each reader once a day. Who read is kept in memory until the day is over and
 * nowhere else; what was counted goes to the database now and then.
 */
@Component
public class ViewCounter {

    /** Beyond that nobody is counted until tomorrow, whatever machine asks for pages. */
    private static final int MOST_A_DAY = 100_000;

    private final ViewCounts counts;
    private final Clock clock;
    private final Set<Look> today = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> uncounted = new ConcurrentHashMap<>();
    private volatile LocalDate day = LocalDate.MIN;

    private record Look(String practice, String reader) {}

    ViewCounter(ViewCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /** @param reader whatever is the same for one reader throughout the day */
    public void look(String practice, String reader) {
        var now = LocalDate.now(clock);
        if (!now.equals(day)) {
            day = now;
            today.clear();
        }
        if (today.size() < MOST_A_DAY && today.add(new Look(practice, reader))) {
            uncounted.merge(practice, 1L, Long::sum);
        }
    }

    @PreDestroy
    @Scheduled(fixedDelay = 30_000)
    void write() {
        List.copyOf(uncounted.entrySet()).forEach(look -> {
            var practice = look.getKey();
            var more = look.getValue();
            if (counts.raise(practice, more) == 0) {
                counts.save(new PracticeViews(practice, more));
            }
            uncounted.computeIfPresent(practice, (same, now) -> now.equals(more) ? null : now - more);
        });
    }
}
