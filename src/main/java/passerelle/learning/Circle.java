package passerelle.learning;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/**
 * The cities of a learning group, {@value #FEWEST} to {@value #MOST} of them.
 *
 * @param contact the one of them that the others turn to
 */
public record Circle(Map<CityId, Part> cities, CityId contact) {

    public static final int FEWEST = 3;
    public static final int MOST = 8;

    private static final int FEWEST_LEARNING = 2;

    /** @throws RuleViolation for too few or too many, or a contact that is none of them */
    public Circle {
        cities = Map.copyOf(cities);
        if (cities.size() < FEWEST || cities.size() > MOST) {
            throw new RuleViolation("learning.error.size", FEWEST, MOST, cities.size());
        }
        if (!cities.containsKey(contact)) {
            throw new RuleViolation("learning.error.contact");
        }
    }

    /** @throws RuleViolation also for a city that is to do both */
    public static Circle of(Collection<CityId> sharing, Collection<CityId> learning, CityId contact) {
        var cities = new HashMap<CityId, Part>();
        sharing.forEach(city -> cities.put(city, Part.SHARES));
        for (var city : learning) {
            if (cities.put(city, Part.LEARNS) == Part.SHARES) {
                throw new RuleViolation("learning.error.both");
            }
        }
        return new Circle(cities, contact);
    }

    public Set<CityId> who(Part part) {
        return cities.entrySet().stream()
                .filter(city -> city.getValue() == part)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one shares and two learn at least, as in every suggestion. */
    boolean isBalanced() {
        return !who(Part.SHARES).isEmpty() && who(Part.LEARNS).size() >= FEWEST_LEARNING;
    }
}
