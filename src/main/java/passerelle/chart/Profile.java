package passerelle.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import passerelle.chart.LineChart.Role;

/** One round, city or group in a drawing of areas: a figure from 0 to 100, or none, for each of them. */
public record Profile(String name, Role role, Kind kind, List<Optional<BigDecimal>> figures) {

    public Profile {
        figures = List.copyOf(figures);
        figures.forEach(figure -> LineChart.checkPercent(figure.orElse(null)));
    }

    /** Of what may be unknown, and is null then, never 0. */
    public static Profile of(String name, Role role, Kind kind, List<? extends @Nullable BigDecimal> figures) {
        return new Profile(
                name,
                role,
                kind,
                figures.stream().<Optional<BigDecimal>>map(Optional::ofNullable).toList());
    }

    boolean isCity() {
        return role == Role.CITY;
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
