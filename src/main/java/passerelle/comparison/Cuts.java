package passerelle.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.shared.RuleViolation;

/**
 * Where a scale is cut into bands. Bands so made neither overlap nor leave a gap.
 *
 * @param at in rising order, at most {@value #MOST} of them
 */
public record Cuts(Trait trait, List<BigDecimal> at) {

    static final int MOST = 9;

    /** @throws RuleViolation for none, too many, the same one twice, or one that the trait cannot have */
    public Cuts {
        at = at.stream().sorted().map(BigDecimal::stripTrailingZeros).toList();
        if (at.isEmpty() || at.size() > MOST) {
            throw new RuleViolation("comparison.bands.error.number", MOST);
        }
        if (at.stream().distinct().count() < at.size()) {
            throw new RuleViolation("comparison.bands.error.twice");
        }
        if (!at.stream().allMatch(trait::mayBeCutAt)) {
            throw new RuleViolation("comparison.bands.error." + trait);
        }
    }

    /** From the lowest to the highest, one more than there are cuts. */
    public List<Band> bands() {
        var bands = new ArrayList<Band>();
        @Nullable BigDecimal from = null;
        for (var cut : at) {
            bands.add(new Band(trait, from, cut));
            from = cut;
        }
        bands.add(new Band(trait, from, null));
        return List.copyOf(bands);
    }
}
