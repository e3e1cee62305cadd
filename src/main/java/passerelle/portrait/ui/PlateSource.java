package passerelle.portrait.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passerelle.comparison.ui.ComparedWords;
import passerelle.portrait.Movement;
import passerelle.result.ResultDetails;
import passerelle.result.ui.Figures;
import passerelle.shared.ui.Phrases;

/** Where the figures of a chart come from: the city, the kind, the date and the source, and the group beside it. */
class PlateSource {

    private final Portrait portrait;
    private final LocalDate today;

    PlateSource(Portrait portrait, LocalDate today) {
        this.portrait = portrait;
        this.today = today;
    }

    /** Of all rounds. */
    String rounds() {
        return line(portrait.trend().results());
    }

    /** Of the result that is shown, and of the group. */
    String beside() {
        var shown = portrait.shown();
        var before = portrait.trend().beside(shown).stream();
        return Stream.concat(
                        Stream.of(line(Stream.concat(before, Stream.of(shown)).toList())), group().stream())
                .collect(Collectors.joining(" "));
    }

    private List<String> group() {
        return portrait
                .comparable()
                .map(compared -> new ComparedWords(compared, portrait.name(), portrait.group()).sample())
                .stream()
                .toList();
    }

    String of(Movement movement) {
        return line(List.of(movement.before(), movement.now()));
    }

    private String line(List<ResultDetails> results) {
        var told = results.stream()
                .map(result -> UI.getCurrent()
                        .getTranslation(
                                "portrait.source." + result.kind(),
                                Integer.toString(result.round()),
                                Figures.date(result.date())))
                .reduce((one, other) -> Phrases.phrase("portrait.source.both", one, other))
                .orElse("");
        var sources = results.stream()
                .map(ResultDetails::source)
                .filter(source -> !source.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return Phrases.phrase("portrait.source", portrait.name(), told, today)
                + (sources.isEmpty() ? "" : " " + Phrases.phrase("portrait.source.where", sources));
    }
}
