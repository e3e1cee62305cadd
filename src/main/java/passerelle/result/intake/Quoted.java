package passerelle.result.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.city.NamedCity;
import passerelle.instrument.Edition;
import passerelle.result.Measure;
import passerelle.shared.PartialDate;

/**
 * What one line tells of a round.
 *
 * @param edition where the line names one
 * @param percent of the measure, where the line tells one
 * @param source where it is told, with what the line remarks besides
 * @param published whether the line names a place where everybody reads it; else it came from the institute itself
 */
record Quoted(
        NamedCity city,
        int round,
        Optional<Edition> edition,
        PartialDate date,
        Optional<Percent> percent,
        @Nullable Integer citiesCompared,
        String source,
        boolean published) {

    record Percent(Measure measure, int value) {}
}
