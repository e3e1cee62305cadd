package passerelle.portrait.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passerelle.chart.Quartiles;
import passerelle.chart.ui.ChartFigure;
import passerelle.comparison.Compared;
import passerelle.comparison.Spread;
import passerelle.portrait.Movement;
import passerelle.result.Measure;
import passerelle.result.MeasureKind;
import passerelle.result.ui.ChartWords;
import passerelle.result.ui.CityBeside;
import passerelle.result.ui.Editions;
import passerelle.result.ui.MeasureNames;
import passerelle.result.ui.Others;
import passerelle.result.ui.ResultCharts;
import passerelle.result.ui.ScoreLinks;
import passerelle.scoring.Score;

/** The charts of one city, each with its sentence. */
class Plates {

    private final UI ui = UI.getCurrent();
    private final Portrait portrait;
    private final ResultCharts charts;
    private final Editions editions;
    private final MeasureNames names;
    private final Sentences sentences;
    private final PlateSource source;

    Plates(Portrait portrait, ResultCharts charts, Editions editions, PlateSource source) {
        this.portrait = portrait;
        this.charts = charts;
        this.editions = editions;
        this.names = editions.names(portrait.shown().edition());
        this.sentences = new Sentences(portrait, names);
        this.source = source;
    }

    /** Of all rounds, and of the one that is shown. */
    List<Plate> ofCity() {
        return Stream.of(index(), radar(), bars(), areas())
                .flatMap(Optional::stream)
                .toList();
    }

    /** For one screen each: a long chart comes in parts. */
    List<Plate> slides() {
        var once = portrait.trend().rounds().size() == 1;
        return Stream.concat((once ? ofFirstRound() : ofCity()).stream(), slope().stream())
                .flatMap(Plate::slides)
                .toList();
    }

    /** One point is no line to look at: what it says stands above the shape instead. */
    private List<Plate> ofFirstRound() {
        var all = ofCity();
        var drawn = new ArrayList<>(index().isEmpty() ? all : all.subList(1, all.size()));
        if (drawn.size() == all.size() || drawn.isEmpty()) {
            return all;
        }
        drawn.set(0, drawn.getFirst().below(sentences.index()));
        return drawn;
    }

    private Optional<Plate> index() {
        return plate(
                "result.trend",
                sentences.index(),
                source.rounds(),
                () -> charts.indices(portrait.trend(), portrait.city()));
    }

    private Optional<Plate> radar() {
        return plate("portrait.radar", sentences.shape(), source.beside(), () -> charts.radar(beside()));
    }

    private Optional<Plate> bars() {
        Predicate<Measure> composed =
                measure -> names.composite(measure).isPresent() || measure.kind() == MeasureKind.COMPOSITE;
        var parts = Stream.of(composed, composed.negate())
                .filter(those -> charts.bars(beside(), those).isPresent())
                .map(those -> figure(() -> charts.bars(beside(), those)))
                .toList();
        return plate("portrait.bars", sentences.rank(), source.beside(), () -> charts.bars(beside(), measure -> true))
                .map(whole -> new Plate(whole.title(), whole.sentence(), whole.source(), whole.whole(), parts));
    }

    private Optional<Plate> areas() {
        return plate(
                "result.areas.trend",
                sentences.areas(),
                source.rounds(),
                () -> charts.areas(portrait.trend(), portrait.city()));
    }

    /** Absent where the two rounds cannot be compared. */
    Optional<Plate> slope() {
        return portrait.movement()
                .flatMap(movement ->
                        plate("portrait.slope", sentences.slope(movement), source.of(movement), () -> slope(movement)));
    }

    private Optional<ChartFigure> slope(Movement movement) {
        var names = editions.names(movement.now().edition());
        var slope = new SlopeFigure(movement, names, new ChartWords(editions), ScoreLinks.of(portrait.city()));
        return slope.isEmpty() ? Optional.empty() : Optional.of(slope.figure());
    }

    private Optional<Plate> plate(
            String title, String sentence, String source, Supplier<Optional<ChartFigure>> figure) {
        return figure.get().isEmpty()
                ? Optional.empty()
                : Optional.of(new Plate(ui.getTranslation(title), sentence, source, figure(figure)));
    }

    private static Supplier<ChartFigure> figure(Supplier<Optional<ChartFigure>> figure) {
        return () -> figure.get().orElseThrow();
    }

    private CityBeside beside() {
        return new CityBeside(portrait.trend(), portrait.shown(), portrait.city(), others());
    }

    private Others others() {
        return portrait.comparable()
                .map(compared -> new Others(
                        ui.getTranslation("portrait.median", compared.sample().cities()),
                        compared.sample().basis().kind(),
                        names.all().stream()
                                .filter(measure -> spread(compared, measure).isPresent())
                                .collect(Collectors.toMap(
                                        measure -> measure,
                                        measure -> spread(compared, measure).orElseThrow()))))
                .orElse(Others.NONE);
    }

    private static Optional<Quartiles> spread(Compared compared, Measure measure) {
        return compared.sample().spread(measure).map(Plates::quartiles);
    }

    private static Quartiles quartiles(Spread spread) {
        return new Quartiles(
                printed(spread.lowerQuartile()), printed(spread.median()), printed(spread.upperQuartile()));
    }

    private static BigDecimal printed(Score score) {
        return BigDecimal.valueOf(score.rounded());
    }
}
