package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import passerelle.scoring.Mean;
import passerelle.scoring.Part;
import passerelle.scoring.Score;
import passerelle.shared.ui.Numbers;

/** Exact figures and sums as their reader writes them. */
record Arithmetic(Component reader, Locale locale) {

    private static final char NO_BREAK = '\u00a0';

    /** Such as {@code 3 × 100 + 1 × 50, divided by 4 = 87.5, shown as 88%}. */
    String of(Mean mean, Score score) {
        var counted = mean.parts().stream().filter(Part::counts).toList();
        var exact = score.fitsTwoPlaces()
                && counted.stream().allMatch(part -> score(part).fitsTwoPlaces());
        return reader.getTranslation(
                exact ? "result.explained.sum" : "result.explained.sum.about",
                sum(counted),
                number(mean.divisor()),
                number(score),
                percent(score));
    }

    /** To two places, or as few as it takes. */
    String number(Score score) {
        return Numbers.shown(score.toTwoPlaces(), locale);
    }

    /** As it stands in a column of others. */
    String twoPlaces(Score score) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        return format.format(score.toTwoPlaces());
    }

    String number(int whole) {
        return Numbers.shown(whole, locale);
    }

    /** A whole percent. */
    String percent(Score score) {
        return Numbers.percent(score.rounded(), locale);
    }

    private String sum(List<Part> counted) {
        var plain = counted.stream().allMatch(part -> part.weight() == 1);
        return counted.stream()
                .map(part -> plain ? number(score(part)) : product(part))
                .collect(Collectors.joining(" + "));
    }

    private String product(Part part) {
        return number(part.weight()) + NO_BREAK + "×" + NO_BREAK + number(score(part));
    }

    private static Score score(Part part) {
        return part.scored().orElseThrow().score();
    }
}
