package passerelle.result.ui;

import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import passerelle.chart.Quartiles;
import passerelle.result.Measure;
import passerelle.result.ResultKind;

/**
 * A group of cities as another subject knows it, to be drawn beside a city.
 *
 * @param name such as “Median of 28 cities”
 * @param quartiles of what enough of them have a figure of
 */
@NamedInterface("charts")
public record Others(String name, ResultKind kind, Map<Measure, Quartiles> quartiles) {

    /** Where nobody is drawn beside. */
    public static final Others NONE = new Others("", ResultKind.OFFICIAL, Map.of());

    public Others {
        quartiles = Map.copyOf(quartiles);
    }

    boolean isEmpty() {
        return quartiles.isEmpty();
    }

    Optional<Quartiles> of(Measure measure) {
        return Optional.ofNullable(quartiles.get(measure));
    }
}
