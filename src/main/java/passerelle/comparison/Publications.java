package passerelle.comparison;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import passerelle.shared.CityId;

/**
 * All that was ever published of a group, to follow it over time: its cities are those of the day that is asked for, also
 * those that have no result then.
 */
public record Publications(Asked asked, List<Candidate> cities, List<Publication> results, Set<CityId> unknown) {

    /** A result with the day on which it was published. */
    public record Publication(Published result, LocalDate on) {}

    /** What counts of each city on that day: published by then and, by the age limit, not too old. */
    public Collection<Published> on(LocalDate day) {
        var counted = cities.stream().map(Candidate::id).collect(Collectors.toSet());
        var published = results.stream()
                .filter(publication -> !publication.on().isAfter(day))
                .map(Publication::result)
                .filter(result -> counted.contains(result.city()))
                .toList();
        return Published.latest(published, asked.basis().on(day)).values();
    }
}
