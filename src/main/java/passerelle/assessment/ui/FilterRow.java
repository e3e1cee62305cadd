package passerelle.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.function.UnaryOperator;
import passerelle.shared.ui.Phrases;

/** Leads to the questions of the whole sheet that are alike, with how many there are; a kind without any hides. */
class FilterRow extends Nav {

    private final UnorderedList list = new UnorderedList();

    FilterRow() {
        addClassName("sheet-filters");
        getElement().setAttribute("aria-label", getTranslation("assessment.filters"));
        add(list);
    }

    /** @param address of the sheet narrowed to a filter by its name */
    FilterRow with(SheetModel model, SheetFilters filters, String chosen, UnaryOperator<String> address) {
        filters.all().forEach(filter -> add(model, filter, filter.name().equals(chosen), address));
        return this;
    }

    private void add(SheetModel model, SheetFilter filter, boolean chosen, UnaryOperator<String> address) {
        var number = model.count(filter.shows());
        var count = new Span();
        count.addClassName("filter-count");
        var link = new Anchor(address.apply(filter.name()), new Span(words(filter)), count);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "page");
        }
        var line = new ListItem(link);
        Signal.effect(line, () -> {
            var found = number.get();
            count.setText(Phrases.number(found));
            line.setVisible(chosen || found > 0);
        });
        list.add(line);
    }

    String words(SheetFilter filter) {
        return getTranslation("assessment.filter." + filter.name());
    }
}
