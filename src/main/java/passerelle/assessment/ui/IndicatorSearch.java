package passerelle.assessment.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.function.Consumer;
import passerelle.instrument.Indicator;
import passerelle.shared.ui.Phrases;

/** Finds an indicator of a sheet and goes there. */
class IndicatorSearch extends ComboBox<Indicator> {

    IndicatorSearch(SheetModel model, Consumer<Indicator> goTo) {
        addClassName("indicator-search");
        setLabel(getTranslation("assessment.search"));
        setItems(query -> model.search(query.getFilter().orElse(""), Phrases.locale()).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        setItemLabelGenerator(
                indicator -> indicator.code().value() + " " + indicator.topic().in(Phrases.locale()));
        addValueChangeListener(change -> {
            if (change.getValue() != null) {
                clear();
                goTo.accept(change.getValue());
            }
        });
    }
}
