package passerelle.chart;

import java.util.ArrayList;
import java.util.List;

/** Moves labels, given from top to bottom, as little as they need not to touch and to stay within the drawing. */
final class Spacing {

    private Spacing() {}

    /** The middles of the labels. Where all together are higher than the drawing they run over its lower edge. */
    static List<Double> apart(List<Double> wanted, List<Double> heights, double top, double bottom) {
        var middles = new ArrayList<>(wanted);
        var ceiling = top;
        for (var i = 0; i < middles.size(); i++) {
            middles.set(i, Math.max(middles.get(i), ceiling + heights.get(i) / 2));
            ceiling = middles.get(i) + heights.get(i) / 2;
        }
        var floor = Math.max(
                bottom, top + heights.stream().mapToDouble(Double::doubleValue).sum());
        for (var i = middles.size() - 1; i >= 0; i--) {
            middles.set(i, Math.min(middles.get(i), floor - heights.get(i) / 2));
            floor = middles.get(i) - heights.get(i) / 2;
        }
        return middles;
    }
}
