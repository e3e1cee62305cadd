package passerelle.learning;

import java.util.List;
import java.util.Optional;
import passerelle.comparison.Basis;
import passerelle.comparison.Spread;

/**
 * The learning groups that may be made in an area.
 *
 * @param spread of all cities there; absent where too few have a score
 * @param wanting the cities that want the area and are in no open group of it
 * @param strong likewise
 * @param groups the first of them, at most as many as were asked for
 */
public record AreaSuggestions(
        String area,
        Basis basis,
        Optional<Spread> spread,
        List<Party> wanting,
        List<Party> strong,
        List<Suggestion> groups) {}
