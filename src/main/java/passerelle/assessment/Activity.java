package passerelle.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody did something to a sheet. */
public record Activity(Instant at, String by) {

    static Optional<Activity> of(@Nullable Instant at, String by) {
        return Optional.ofNullable(at).map(moment -> new Activity(moment, by));
    }

    static Optional<Activity> last(Stream<Activity> some) {
        return some.max(Comparator.comparing(Activity::at));
    }
}
