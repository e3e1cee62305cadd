package passerelle.result.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.result.Measure;
import passerelle.result.difference.Difference;
import passerelle.result.difference.DifferenceReport;
import passerelle.scoring.Score;
import passerelle.scoring.Scored;
import passerelle.table.Listing;
import passerelle.table.ui.ExcelLink;

/** Differences as a table for Excel, a line for each figure of each city. */
class DifferenceExport {

    private static final List<String> COLUMNS = List.of(
            "city",
            "code",
            "round",
            "official.edition",
            "own.edition",
            "scoring.version",
            "kind",
            "figure",
            "official",
            "own",
            "exact",
            "points",
            "differs",
            "highest",
            "reviewed",
            "overruled",
            "notes");

    private final UI reader = UI.getCurrent();
    private final Editions editions;

    DifferenceExport(Editions editions) {
        this.editions = editions;
    }

    /** @param pages of cities, by their number from 0; an empty one is the end */
    Anchor link(String file, IntFunction<List<CityDifferences>> pages) {
        return new ExcelLink(
                reader.getTranslation("result.difference.export"),
                reader.getTranslation("result.difference.file") + "-" + file,
                listing(pages));
    }

    Listing<List<Object>> listing(IntFunction<List<CityDifferences>> pages) {
        var header = COLUMNS.stream()
                .map(column -> reader.getTranslation("result.difference.column." + column))
                .toList();
        return new Listing<>(
                reader.getTranslation("result.difference"),
                header,
                page -> pages.apply(page).stream().flatMap(this::rows).toList(),
                row -> row);
    }

    private Stream<List<Object>> rows(CityDifferences city) {
        return city.report().differences().stream().map(difference -> row(city, difference));
    }

    private List<Object> row(CityDifferences city, Difference difference) {
        return Stream.of(
                        about(city),
                        figure(city.report(), difference.measure()),
                        figures(difference),
                        ground(city.report(), difference))
                .flatMap(List::stream)
                .toList();
    }

    private List<Object> about(CityDifferences city) {
        var report = city.report();
        return List.of(
                city.city().name(reader.getLocale()),
                city.city().code(),
                report.own().round(),
                editions.names(report.official().edition()).version(),
                editions.names(report.own().edition()).version(),
                Listing.orBlank(report.own().scoringVersion()));
    }

    private List<Object> figure(DifferenceReport report, Measure measure) {
        var names = editions.names(report.own().edition())
                .or(editions.names(report.official().edition()));
        return List.of(reader.getTranslation("MeasureKind." + measure.kind()), names.of(measure));
    }

    private List<Object> figures(Difference difference) {
        return List.of(
                whole(difference.official()),
                whole(difference.own()),
                Listing.orBlank(Optional.ofNullable(difference.own())
                        .map(Scored::score)
                        .map(Score::toTwoPlaces)
                        .orElse(null)),
                difference.points().isPresent() ? difference.points().getAsInt() : "",
                yes(difference.differs()),
                whole(difference
                        .provisional()
                        .map(open -> new Scored(open.highest(), open.highest(), false))
                        .orElse(null)));
    }

    private List<Object> ground(DifferenceReport report, Difference difference) {
        return List.of(
                yes(report.reviewed()),
                difference.overruled(),
                DifferenceWords.of(reader, difference).collect(Collectors.joining(" ")));
    }

    private String yes(boolean so) {
        return reader.getTranslation("history." + so);
    }

    private static Object whole(@Nullable Scored known) {
        return known == null ? "" : known.score().rounded();
    }
}
