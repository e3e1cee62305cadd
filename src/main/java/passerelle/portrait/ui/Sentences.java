package passerelle.portrait.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import passerelle.portrait.Extremes;
import passerelle.portrait.Movement;
import passerelle.portrait.Movement.Moved;
import passerelle.portrait.Rank;
import passerelle.portrait.RoundPair;
import passerelle.result.Measure;
import passerelle.result.ui.Figures;
import passerelle.result.ui.MeasureNames;
import passerelle.scoring.Scored;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;

/** What one sees in each chart of a city, in one plain sentence. */
class Sentences {

    private final UI ui = UI.getCurrent();
    private final Portrait portrait;
    private final MeasureNames names;

    /** @param names of the edition of the result that is shown */
    Sentences(Portrait portrait, MeasureNames names) {
        this.portrait = portrait;
        this.names = names;
    }

    /** Where the index stands, and whence it came. */
    String index() {
        var shown = portrait.shown();
        return names.indices().stream()
                .filter(index -> shown.score(index).isPresent())
                .findFirst()
                .map(index -> portrait.trend().compare(shown).before() == null
                        ? begins(index)
                        : moved(index).orElseGet(() -> stands(index)))
                .orElse("");
    }

    /** Of the first round, what the next one will tell. */
    private String begins(Measure index) {
        return portrait.trend().rounds().size() == 1 ? stands(index) + " " + say("index.first") : stands(index);
    }

    private String stands(Measure index) {
        return say("index", portrait.name(), names.of(index), now(index), year());
    }

    private Optional<String> moved(Measure index) {
        return new RoundPair(
                        Integer.parseInt(
                                portrait.trend().compare(portrait.shown()).roundBefore()),
                        portrait.shown().round())
                .in(portrait.trend())
                .filter(movement -> movement.now().equals(portrait.shown()))
                .flatMap(movement -> movement.of(index))
                .map(moved -> say(
                        "index." + direction(moved),
                        portrait.name(),
                        names.of(index),
                        Figures.percent(moved.before()),
                        portrait.trend().compare(portrait.shown()).roundBefore(),
                        Figures.percent(moved.now()),
                        year()));
    }

    private static String direction(Moved moved) {
        return switch (Integer.signum(moved.points())) {
            case 1 -> "risen";
            case -1 -> "fallen";
            default -> "unmoved";
        };
    }

    String shape() {
        return Extremes.of(portrait.shown(), names.areas())
                .map(extremes -> say(
                        "shape",
                        portrait.name(),
                        named(extremes.strongest()),
                        percent(extremes.highest()),
                        named(extremes.weakest()),
                        percent(extremes.lowest())))
                .orElseGet(() -> say("shape.level", portrait.name()));
    }

    String rank() {
        return portrait.comparable()
                .map(compared -> Rank.of(portrait.shown(), compared.sample(), names.areas()))
                .filter(rank -> rank.areas() > 0)
                .map(rank -> say("rank", rank.areas(), rank.above(), rank.below(), portrait.name()))
                .orElseGet(() -> say("rank.none", portrait.name()));
    }

    /** From the first round to the last of the kind that is shown. */
    String areas() {
        var all = portrait.trend().of(portrait.shown().kind());
        return new RoundPair(all.getFirst().round(), all.getLast().round())
                .in(portrait.trend())
                .map(this::counted)
                .orElseGet(() -> say("areas.once", Phrases.name(portrait.shown().kind())));
    }

    private String counted(Movement movement) {
        return say(
                "areas",
                movement.areas().size(),
                Integer.toString(movement.before().round()),
                Integer.toString(movement.now().round()),
                movement.risen(),
                movement.fallen(),
                movement.unmoved());
    }

    /** Which area rose and which fell most. */
    String slope(Movement movement) {
        var parts = List.of(
                movement.mostRisen().map(moved -> most("slope.risen", moved)).orElseGet(() -> say("slope.none.risen")),
                movement.mostFallen()
                        .map(moved -> most("slope.fallen", moved))
                        .orElseGet(() -> say("slope.none.fallen")));
        return say(
                "slope",
                Integer.toString(movement.before().round()),
                Integer.toString(movement.now().round()),
                parts.getFirst(),
                parts.getLast());
    }

    private String most(String key, Moved moved) {
        return say(key, names.of(moved.measure()), Math.abs(moved.points()));
    }

    private String now(Measure measure) {
        return portrait.shown()
                .score(measure)
                .map(Scored::score)
                .map(Figures::percent)
                .orElse("–");
    }

    private String named(List<Measure> measures) {
        return measures.stream().map(names::of).collect(joining(", "));
    }

    private String year() {
        return Integer.toString(portrait.shown().round());
    }

    private static String percent(int figure) {
        return Numbers.percent(figure, Phrases.locale());
    }

    private String say(String key, Object... arguments) {
        return ui.getTranslation("portrait.say." + key, arguments);
    }
}
