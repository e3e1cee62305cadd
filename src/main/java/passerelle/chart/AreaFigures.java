package passerelle.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures from 0 to 100 of some areas in one round, beside those of the round before where there is one.
 *
 * @param before null where nothing is compared
 */
public record AreaFigures(
        List<Area> areas, Round latest, @Nullable Round before, Wording wording) {

    private static final String LATEST = "--chart-city";

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
    List<Series> series() {
        var latest = series(this.latest, LATEST, areas.stream().map(Area::latest));
        return before == null
                ? List.of(latest)
                : List.of(series(before, "--chart-previous", areas.stream().map(Area::before)), latest);
    }

    private static Series series(Round round, String ink, Stream<@Nullable BigDecimal> figures) {
        return new Series(round, ink, figures.map(Optional::ofNullable).toList());
    }

    /** One round: a figure, or none, for each area. */
    record Series(Round round, String ink, List<Optional<BigDecimal>> figures) {

        boolean isLatest() {
            return ink.equals(LATEST);
        }

        boolean has(int area) {
            return figures.get(area).isPresent();
        }

        double figure(int area) {
            return figures.get(area).orElseThrow().doubleValue();
        }

        /** The places of the areas with a figure. */
        List<Integer> known() {
            return IntStream.range(0, figures.size()).filter(this::has).boxed().toList();
        }
    }

    String words(Series series, int area) {
        var figure = series.figures().get(area).orElseThrow();
        var round = series.round();
        return wording.mark(areas.get(area).name(), round.name(), figure, round.kind());
    }

    /** What the legend calls a round. */
    String name(Round round) {
        return round.name() + ", " + wording.kind().apply(round.kind());
    }
}
