package passerelle.comparison;

import java.util.Collection;
import java.util.List;

/**
 * A group and, from the same reading, all cities.
 *
 * @param all who counts in the whole network, the city that is compared among them
 * @param cities also those without a result that counts
 */
public record Surroundings(Members group, Members all, Collection<Candidate> cities) {

    public Surroundings {
        cities = List.copyOf(cities);
    }
}
