package passerelle.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Tells the time, except while the demo writes what happened on an earlier day. */
class TravellingClock extends Clock {

    private static final LocalTime OFFICE_HOURS = LocalTime.of(10, 0);

    private final Clock real;
    private volatile @Nullable Instant visited;

    TravellingClock(Clock real) {
        this.real = real;
    }

    void travel(LocalDate day) {
        visited = day.atTime(OFFICE_HOURS).atZone(real.getZone()).toInstant();
    }

    void arrive() {
        visited = null;
    }

    LocalDate today() {
        return LocalDate.now(real);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TravellingClock(real.withZone(zone));
    }

    @Override
    public Instant instant() {
        var there = visited;
        return there == null ? real.instant() : there;
    }
}
