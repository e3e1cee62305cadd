package passerelle.comparison;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;
import passerelle.shared.Folding;

/**
 * Who is in a group and who is not.
 *
 * @param city the one that is compared, if there is one
 * @param picked by hand, where the group is so made
 */
record Division(ComparisonGroup group, Optional<Candidate> city, Set<CityId> picked) {

    /**
     * @param in the group
     * @param unknown of these nobody can tell, because a figure is missing
     */
    record Sides(Set<CityId> in, Set<CityId> unknown) {

        Sides andUnknown(CityId city) {
            var all = new HashSet<>(unknown);
            all.add(city);
            return new Sides(in, Set.copyOf(all));
        }
    }

    Sides of(Collection<Candidate> candidates) {
        var sides = candidates.stream().collect(groupingBy(this::of));
        return new Sides(ids(sides.get(Belonging.YES)), ids(sides.get(Belonging.UNKNOWN)));
    }

    Belonging of(Candidate candidate) {
        return switch (group) {
            case ComparisonGroup.All all -> Belonging.YES;
            case ComparisonGroup.Banded banded -> banded.band().of(candidate);
            case ComparisonGroup.InCountry in -> Belonging.of(in.country().equals(candidate.country()));
            case ComparisonGroup.InRegion in -> Belonging.of(isIn(in, candidate));
            case ComparisonGroup.Alike alike -> alike(alike, candidate);
            case ComparisonGroup.HandPicked hand -> Belonging.of(picked.contains(candidate.id()));
        };
    }

    private static boolean isIn(ComparisonGroup.InRegion in, Candidate candidate) {
        return in.country().equals(candidate.country())
                && Folding.fold(in.region()).equals(Folding.fold(candidate.region()));
    }

    /**
     * Nobody is like the city that was not named, and no city is like itself; but of one that lacks a figure nobody can
     * tell who is.
     */
    private Belonging alike(ComparisonGroup.Alike alike, Candidate candidate) {
        return city.map(own -> alike(alike, own, candidate)).orElse(Belonging.NO);
    }

    private static Belonging alike(ComparisonGroup.Alike alike, Candidate own, Candidate candidate) {
        var likeness = Belonging.toAll(
                alike.in().stream().map(trait -> trait.between(own, candidate)).toList());
        return own.id().equals(candidate.id()) && likeness == Belonging.YES ? Belonging.NO : likeness;
    }

    private static Set<CityId> ids(@Nullable List<Candidate> cities) {
        return cities == null ? Set.of() : cities.stream().map(Candidate::id).collect(Collectors.toUnmodifiableSet());
    }
}
