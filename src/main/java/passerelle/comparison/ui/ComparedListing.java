package passerelle.comparison.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;
import passerelle.comparison.Compared;
import passerelle.comparison.Spread;
import passerelle.result.Measure;
import passerelle.result.ui.MeasureNames;
import passerelle.scoring.Score;
import passerelle.table.Listing;

/** The figures of a comparison as a table whose every line says of which cities, kind and day it is. */
class ComparedListing {

    private static final List<String> GROUP_COLUMNS = List.of(
            "median", "quartile.lower", "quartile.upper", "mean", "lowest", "highest", "cities", "group", "kind", "on");

    private final UI ui = UI.getCurrent();
    private final Compared compared;
    private final ComparedWords words;
    private final MeasureNames names;
    private final String kind;

    ComparedListing(Compared compared, ComparedWords words, MeasureNames names) {
        this.compared = compared;
        this.words = words;
        this.names = names;
        this.kind = words.kind();
    }

    Listing<Named> listing() {
        var named = SpreadFigure.measures(names).stream()
                .map(measure -> new Named(measure, names.of(measure)))
                .toList();
        var header = Stream.of(
                        Stream.of(ui.getTranslation("comparison.area")),
                        compared.own() == null ? Stream.<String>of() : Stream.of(words.own()),
                        GROUP_COLUMNS.stream().map(column -> ui.getTranslation("comparison." + column)),
                        Stream.of(ui.getTranslation("comparison.years")))
                .flatMap(columns -> columns)
                .toList();
        return Listing.of(ui.getTranslation("comparison.title"), header, named, this::cells);
    }

    record Named(Measure measure, String name) {}

    private List<Object> cells(Named line) {
        var measure = line.measure();
        var basis = compared.sample().basis();
        var spread = compared.sample().spread(measure);
        var own = compared.own() == null
                ? Stream.of()
                : Stream.<Object>of(Listing.orBlank(
                        compared.own(measure).map(Score::rounded).orElse(null)));
        var group = Stream.of(
                        spread.map(Spread::median),
                        spread.map(Spread::lowerQuartile),
                        spread.map(Spread::upperQuartile),
                        spread.map(Spread::mean),
                        spread.map(Spread::lowest),
                        spread.map(Spread::highest))
                .map(score -> Listing.orBlank(score.map(Score::rounded).orElse(null)));
        return Stream.of(
                        Stream.<Object>of(line.name()),
                        own,
                        group,
                        Stream.<Object>of(
                                compared.sample().cities(measure), words.group(), kind, basis.on(), basis.years()))
                .flatMap(cells -> cells)
                .toList();
    }
}
