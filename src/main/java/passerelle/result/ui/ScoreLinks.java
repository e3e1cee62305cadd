package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import passerelle.city.CityDetails;
import passerelle.result.Measure;
import passerelle.result.MeasureKind;
import passerelle.result.ResultDetails;
import passerelle.shared.ui.Phrases;

/**
 * The addresses at which the figures of a city open into what they are made of.
 *
 * @param city its code
 * @param name as the reader calls the city
 */
@NamedInterface("charts")
public record ScoreLinks(String city, String name) {

    static final String ROUTE = "cities/:city/scores/:round/:kind?/:measure?";

    static final String ROUND = "cities/:city/results/:round";

    public static ScoreLinks of(CityDetails city) {
        return new ScoreLinks(city.code(), city.name(Phrases.locale()));
    }

    /** All results of one round. */
    String toRound(int round) {
        return String.join("/", "cities", city, "results", round + "");
    }

    /** Absent for an official figure, of which the points are not public. */
    public Optional<String> to(ResultDetails result, Measure measure) {
        return result.isOfficial() ? Optional.empty() : Optional.of(to(result.round(), measure));
    }

    public String to(int round, Measure measure) {
        return String.join("/", "cities", city, "scores", round + "", word(measure.kind()), measure.code());
    }

    /** What is shown of it as a link where it opens, as words where it does not. */
    Component door(ResultDetails result, Measure measure, String shown, String name) {
        return to(result, measure)
                .<Component>map(address -> door(address, shown, name))
                .orElseGet(() -> new Span(shown));
    }

    static Optional<MeasureKind> kind(String word) {
        return Stream.of(MeasureKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst();
    }

    /** A figure as a link to what it is made of. */
    public static Anchor door(String address, String figure, String name) {
        var door = new Anchor(address, figure);
        door.addClassName("door");
        door.getElement()
                .setAttribute("aria-label", UI.getCurrent().getTranslation("result.explained.door", figure, name));
        return door;
    }

    private static String word(MeasureKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
