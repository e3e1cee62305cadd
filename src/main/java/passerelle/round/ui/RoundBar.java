package passerelle.round.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import passerelle.round.RoundState;
import passerelle.round.RoundTotals;
import passerelle.shared.ui.Phrases;

/** How far a round is, as a sentence and a bar of the states; the sentence alone is read aloud. */
class RoundBar extends Div {

    private static final List<RoundState> FROM_THE_END =
            List.of(RoundState.values()).reversed();

    RoundBar(RoundTotals totals) {
        addClassName("round-progress");
        add(new Paragraph(Phrases.phrase("round.progress", totals.handedIn(), totals.of(null))));
        var bar = new Svg(drawn(totals));
        bar.addClassName("round-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(bar);
    }

    private static String drawn(RoundTotals totals) {
        var parts = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"8\">");
        var from = 0.0;
        for (var state : FROM_THE_END) {
            var width = totals.of(null) == 0 ? 0 : 100.0 * totals.of(state) / totals.of(null);
            parts.append("<rect class=\"%s\" x=\"%.3f%%\" width=\"%.3f%%\" height=\"8\"/>"
                    .formatted(look(state), from, width)
                    .replace(',', '.'));
            from += width;
        }
        return parts.append("</svg>").toString();
    }

    static String look(RoundState state) {
        return "round-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
