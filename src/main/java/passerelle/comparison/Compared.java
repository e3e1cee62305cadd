package passerelle.comparison;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.EditionId;
import passerelle.result.Measure;
import passerelle.scoring.Score;
import passerelle.shared.CityId;

/**
 * What a comparison found.
 *
 * @param own the result of the city that is compared; null where none was asked for, or none is published and young
 *     enough
 * @param unknown cities with a result of which nobody can tell whether they belong to the group, for want of a figure; and
 *     the city that is compared, with a result or not, where that is so of it
 */
public record Compared(Asked asked, @Nullable SampledResult own, Sample sample, Set<CityId> unknown) {

    /** By whose areas the cities are compared: the city’s or, without one, that of most cities. */
    public Optional<EditionId> edition() {
        return own == null ? sample.commonEdition() : Optional.of(own.edition());
    }

    public Optional<Score> own(Measure measure) {
        return own == null ? Optional.empty() : Optional.ofNullable(own.scores().get(measure));
    }

    public boolean isTooSmall() {
        return sample.cities() < Spread.FEWEST;
    }

    /** Whether nobody can tell where the city itself belongs, for want of one of its figures. */
    public boolean isUnplaced() {
        return asked.city() != null && unknown.contains(asked.city());
    }

    /** The cities with a result of which nobody can tell, the one that is compared apart. */
    public Set<CityId> unknownOthers() {
        return unknown.stream().filter(city -> !city.equals(asked.city())).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the city’s own figures are among those of the group. */
    public boolean countsItself() {
        return own != null && sample.holds(own.city());
    }
}
