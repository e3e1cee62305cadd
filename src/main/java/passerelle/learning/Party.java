package passerelle.learning;

import org.jspecify.annotations.Nullable;
import passerelle.comparison.Candidate;
import passerelle.scoring.Score;
import passerelle.shared.CityId;

/**
 * A city that wants an area, or is strong in it.
 *
 * @param score its published one in the area; null where it has none that counts
 */
public record Party(Candidate city, Ground ground, @Nullable Score score) {

    public CityId id() {
        return city.id();
    }
}
