package passerelle.result.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import passerelle.chart.Kind;
import passerelle.chart.LineChart.Break;
import passerelle.chart.Wording;
import passerelle.result.Measure;
import passerelle.result.ResultDetails;
import passerelle.result.ResultKind;
import passerelle.result.Trend;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;

/** What the charts of results say, in the reader's language. */
@NamedInterface("charts")
public class ChartWords {

    private final UI ui = UI.getCurrent();
    private final Editions editions;

    public ChartWords(Editions editions) {
        this.editions = editions;
    }

    public Wording wording() {
        return new Wording(
                date -> Integer.toString(date.getYear()),
                this::percent,
                kind -> kind(kind == Kind.OFFICIAL ? ResultKind.OFFICIAL : ResultKind.INDICATIVE));
    }

    public String percent(BigDecimal figure) {
        return Numbers.percent(figure, Phrases.locale());
    }

    public String kind(ResultKind kind) {
        return ui.getTranslation("ResultKind." + kind);
    }

    public String edition(ResultDetails result) {
        return ui.getTranslation(
                "result.trend.edition", editions.names(result.edition()).version());
    }

    /** Where the edition changed from one round to the next. */
    List<Break> breaks(Trend trend) {
        return trend.rounds().stream()
                .filter(trend::changesEdition)
                .map(round -> new Break(
                        LocalDate.of(round, 1, 1), edition(trend.of(round).getFirst())))
                .toList();
    }

    /** Which kinds are drawn, and whether some figures may still rise. */
    public String caption(List<ResultDetails> results) {
        var kinds = results.stream().map(ResultDetails::kind).distinct().toList();
        var caption = ui.getTranslation(
                kinds.size() > 1 ? "result.trend.caption.both" : "result.trend.caption." + kinds.getFirst());
        return results.stream().anyMatch(ResultDetails::isProvisional)
                ? caption + " " + ui.getTranslation("result.trend.caption.provisional")
                : caption;
    }

    public static Kind drawn(ResultKind kind) {
        return kind == ResultKind.OFFICIAL ? Kind.OFFICIAL : Kind.INDICATIVE;
    }

    /** As shown: rounded once. */
    public static Optional<BigDecimal> percent(ResultDetails result, Measure measure) {
        return result.score(measure)
                .map(scored -> BigDecimal.valueOf(scored.score().rounded()));
    }
}
