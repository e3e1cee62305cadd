package passerelle.learning;

import java.util.Comparator;
import passerelle.comparison.Member;
import passerelle.scoring.Score;
import passerelle.shared.CityId;

/**
 * A city that others can learn from in an area.
 *
 * @param resemblance to the city that would learn
 * @param offers whether it says that it shares what it knows of the area
 */
public record StrongCity(Member member, Score score, Resemblance resemblance, boolean offers) {

    /** The nearest first, those before others that offer, then the highest. */
    static final Comparator<StrongCity> NEAREST_FIRST = Comparator.comparing(StrongCity::nearness)
            .thenComparing(StrongCity::offers)
            .thenComparing(StrongCity::score)
            .reversed()
            .thenComparing(strong -> strong.id().value());

    public CityId id() {
        return member.city().id();
    }

    private int nearness() {
        return resemblance.nearness();
    }
}
