package passerelle.network;

import java.util.List;
import passerelle.comparison.Publications;
import passerelle.result.Measure;

/**
 * How a group moved over time, whole or in parts.
 *
 * @param strands those that had enough cities on one day at least, the largest first
 * @param small how many parts never had enough cities to be shown
 */
public record Course(Publications publications, Measure measure, Split split, List<Strand> strands, int small) {

    /** One part on all days, the earliest first. */
    public record Strand(Part part, List<Day> days) {

        public Day last() {
            return days.getLast();
        }

        boolean isShown() {
            return days.stream().anyMatch(day -> day.spread().isPresent());
        }
    }
}
