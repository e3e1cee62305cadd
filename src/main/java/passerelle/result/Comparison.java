package passerelle.result;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.scoring.Scored;

/**
 * A result beside an earlier one of the same kind.
 *
 * @param before null where there is none to compare with
 */
public record Comparison(ResultDetails now, @Nullable ResultDetails before) {

    public Comparison {
        if (before != null && (before.kind() != now.kind() || before.round() >= now.round())) {
            throw new IllegalArgumentException(before.kind() + " " + before.round() + " is not what comes before "
                    + now.kind() + " " + now.round());
        }
    }

    /** The year of the round before; blank where there is none. */
    public String roundBefore() {
        return before == null ? "" : Integer.toString(before.round());
    }

    public Optional<Scored> earlier(Measure measure) {
        return before == null ? Optional.empty() : before.score(measure);
    }

    /** Absent unless both rounds know the measure: what only one edition asks about is not compared. */
    public Optional<Change> change(Measure measure) {
        return now.score(measure)
                .flatMap(later -> earlier(measure).map(earlier -> Change.between(earlier.score(), later.score())));
    }
}
