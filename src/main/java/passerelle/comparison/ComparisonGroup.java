package passerelle.comparison;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import passerelle.shared.Country;

/** The cities a spread is taken over. */
public sealed interface ComparisonGroup {

    /** As addresses and kept comparisons write it; {@link GroupKey#read} reads it back. */
    String key();

    /** Every city that has a result. */
    record All() implements ComparisonGroup {

        @Override
        public String key() {
            return "all";
        }
    }

    record Banded(Band band) implements ComparisonGroup {

        @Override
        public String key() {
            return band.trait().key() + ":" + band.bounds();
        }
    }

    record InCountry(Country country) implements ComparisonGroup {

        @Override
        public String key() {
            return "country:" + country.code();
        }
    }

    record InRegion(Country country, String region) implements ComparisonGroup {

        public InRegion {
            region = region.strip();
            if (region.isEmpty()) {
                throw new IllegalArgumentException("A region without a name");
            }
        }

        @Override
        public String key() {
            return "region:" + country.code() + ":" + region;
        }
    }

    /** The others that are like the city that is compared, in all of these. */
    record Alike(Set<Likeness> in) implements ComparisonGroup {

        /** Those that are offered; an address may ask for others. */
        public static final List<Alike> OFFERED = List.of(
                new Alike(Set.of(Likeness.POPULATION, Likeness.DIVERSITY)),
                new Alike(Set.of(Likeness.POPULATION)),
                new Alike(Set.of(Likeness.DIVERSITY)),
                new Alike(Set.of(Likeness.POPULATION, Likeness.COUNTRY)),
                new Alike(Set.of(Likeness.POPULATION, Likeness.DIVERSITY, Likeness.COUNTRY)));

        public Alike {
            if (in.isEmpty()) {
                throw new IllegalArgumentException("Alike in nothing");
            }
            in = Set.copyOf(in);
        }

        @Override
        public String key() {
            return new TreeSet<>(in).stream().map(Likeness::key).collect(joining("+", "alike:", ""));
        }
    }

    /** Cities that somebody picked by hand. */
    record HandPicked(OwnGroupId group) implements ComparisonGroup {

        @Override
        public String key() {
            return "own:" + group.value();
        }
    }
}
