package passerelle.result;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.EditionId;
import passerelle.scoring.Scored;
import passerelle.shared.CityId;
import passerelle.shared.PartialDate;

/**
 * One result of a city.
 *
 * @param round the year of the round
 * @param scoringVersion of the rule by which an indicative one was worked out; null for an official one
 * @param citiesCompared how many cities its report compares, or null where unknown
 * @param publishedOn since when everybody who is signed in may read it, or null
 * @param publishedToThe that much is known of the day, which is then the latest that it can be; null when all of it is
 * @param publication who decides about that
 * @param source where an official one is told, or blank
 * @param scores of what is known; a measure that is absent is unknown, or not part of the edition
 */
public record ResultDetails(
        ResultId id,
        CityId city,
        int round,
        ResultKind kind,
        EditionId edition,
        @Nullable Integer scoringVersion,
        PartialDate date,
        @Nullable Integer citiesCompared,
        @Nullable LocalDate publishedOn,
        PartialDate.@Nullable Precision publishedToThe,
        Publication publication,
        String source,
        Map<Measure, Scored> scores) {

    public Optional<Scored> score(Measure measure) {
        return Optional.ofNullable(scores.get(measure));
    }

    /** Since when it is published, as far as that is known; empty when it is not. */
    public Optional<PartialDate> published() {
        return Optional.ofNullable(publishedOn)
                .map(on -> new PartialDate(on, publishedToThe == null ? PartialDate.Precision.DAY : publishedToThe));
    }

    public boolean isOfficial() {
        return kind == ResultKind.OFFICIAL;
    }

    /** Otherwise only a part of the two can be compared. */
    public boolean sharesEditionWith(ResultDetails other) {
        return edition.equals(other.edition);
    }

    /** Whether a blank counts in one of its scores. */
    public boolean isProvisional() {
        return scores.values().stream().anyMatch(Scored::provisional);
    }
}
