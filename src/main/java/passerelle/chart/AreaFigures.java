package passerelle.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.chart.LineChart.Role;

/**
 * Figures from 0 to 100 of some areas in one round, beside those of the round before where there is one.
 *
 * @param before null where nothing is compared
 */
public record AreaFigures(
        List<Area> areas, Round latest, @Nullable Round before, Wording wording) {

    public AreaFigures {
        areas = List.copyOf(areas);
        if (before == null && areas.stream().anyMatch(area -> area.before() != null)) {
            throw new IllegalArgumentException("Figures of a round that has no name");
        }
    }

    /** Whether an area stands for itself, is a mean of others, or is one of these. */
    public enum Level {
        ALONE,
        COMPOSITE,
        MEMBER
    }

    /**
     * What is not known is null, never 0.
     *
     * @param note what stands behind the latest figure, such as its change, or in its place where it is unknown
     */
    public record Area(
            String name,
            Level level,
            @Nullable BigDecimal latest,
            @Nullable BigDecimal before,
            String note) {

        public Area {
            LineChart.checkPercent(latest);
            LineChart.checkPercent(before);
        }
    }

    public record Round(String name, Kind kind) {}

    /** The name of the marks of an area in a drawing, as their {@code data-point}, by its place. */
    public static String pointName(int area) {
        return Integer.toString(area);
    }

    /** The rounds to be drawn, the older one first, so that the latest lies on top. */
    List<Profile> series() {
        return profiles().all().reversed();
    }

    /** The latest round and, where there is one, that before it. */
    public Profiles profiles() {
        var now = profile(latest, Role.CITY, areas.stream().map(Area::latest));
        return new Profiles(
                areas.stream().map(Area::name).toList(),
                before == null
                        ? List.of(now)
                        : List.of(
                                now,
                                profile(before, Role.PREVIOUS, areas.stream().map(Area::before))),
                wording);
    }

    private static Profile profile(Round round, Role role, Stream<@Nullable BigDecimal> figures) {
        return new Profile(
                round.name(),
                role,
                round.kind(),
                figures.map(Optional::ofNullable).toList());
    }
}
