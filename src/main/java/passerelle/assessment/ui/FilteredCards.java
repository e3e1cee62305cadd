package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.Function;
import passerelle.assessment.AnswerSheet;
import passerelle.instrument.Area;
import passerelle.instrument.Indicator;
import passerelle.shared.ui.EmptyState;

/**
 * The questions of all areas that a filter showed when it was opened, under the names of their areas and a few at a
 * time. One that is answered meanwhile stays, so that nothing jumps.
 */
class FilteredCards extends Div {

    private static final int AT_A_TIME = 10;

    private final List<Indicator> found;
    private final transient AnswerSheet sheet;
    private final transient Function<Indicator, Component> card;
    private final Button more = new Button();
    private int shown;
    private String area = "";

    FilteredCards(AnswerSheet sheet, SheetFilter filter, Function<Indicator, Component> card) {
        this.sheet = sheet;
        this.card = card;
        this.found =
                sheet.edition().indicators().stream().filter(filter.shows()).toList();
        addClassNames("sheet-cards", "filtered-cards");
        add(new H2(getTranslation("assessment.filter." + filter.name())));
        more.addClickListener(click -> showMore());
        showMore();
    }

    /** With what to do when nothing is like that. */
    FilteredCards orElse(String address) {
        if (found.isEmpty()) {
            var back = new Anchor(address, getTranslation("assessment.filter.back"));
            add(new EmptyState(
                    getTranslation("assessment.filter.empty"), getTranslation("assessment.filter.empty.why"), back));
        }
        return this;
    }

    private void showMore() {
        remove(more);
        found.stream().skip(shown).limit(AT_A_TIME).forEach(this::show);
        shown = Math.min(found.size(), shown + AT_A_TIME);
        var rest = found.size() - shown;
        if (rest > 0) {
            more.setText(getTranslation("assessment.filter.more", Math.min(rest, AT_A_TIME), rest));
            add(more);
        }
    }

    private void show(Indicator indicator) {
        var of = sheet.edition().areaOf(indicator.code());
        if (!of.code().equals(area)) {
            area = of.code();
            add(heading(of));
        }
        add(card.apply(indicator));
    }

    private Component heading(Area of) {
        var heading = new H3(of.title().in(getLocale()));
        heading.addClassName("filtered-area");
        return heading;
    }
}
