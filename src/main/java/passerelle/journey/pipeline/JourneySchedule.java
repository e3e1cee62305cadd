package passerelle.journey.pipeline;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Works all journeys out anew where no fact tells them to follow. */
@Component
@EnableScheduling
class JourneySchedule {

    private final JourneyRows rows;

    JourneySchedule(JourneyRows rows) {
        this.rows = rows;
    }

    /**
     * At start, for whatever a new version derives otherwise, and every night, because fee years begin by themselves.
     * Each page is a transaction of its own, so that nobody at work waits for more than one.
     */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 5 0 * * *")
    void rebuildAll() {
        rows.pages().forEach(rows::rebuild);
    }
}
