package passerelle.network.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityFound;
import passerelle.comparison.Trait;
import passerelle.comparison.ui.CompareAddress;
import passerelle.comparison.ui.CompareFields;
import passerelle.network.Split;
import passerelle.result.Measure;
import passerelle.result.ui.MeasureNames;
import passerelle.shared.ui.Phrases;

/** In which area, set apart by what, and of which cities and results. */
class NetworkFields extends Div {

    private final transient Consumer<NetworkAddress> changed;
    private final Select<Measure> measure = new Select<>();
    private final Select<Trait> across = new Select<>();
    private final Select<Split> split = new Select<>();
    private final CompareFields sample;
    private transient NetworkAddress shown = NetworkAddress.of(QueryParameters.empty());

    /** @param sample makes the fields of the group and its results, given what to do with a choice */
    NetworkFields(
            MeasureNames names,
            Function<Consumer<CompareAddress>, CompareFields> sample,
            Consumer<NetworkAddress> changed) {
        this.changed = changed;
        addClassName("network-fields");
        setUp(measure, "network.in", names.all(), value -> shown.with(value));
        measure.setItemLabelGenerator(names::of);
        setUp(across, "network.across", List.of(Trait.values()), value -> shown.with(value));
        across.setItemLabelGenerator(Phrases::name);
        setUp(split, "network.split", List.of(Split.values()), value -> shown.with(value));
        split.setItemLabelGenerator(Phrases::name);
        this.sample = sample.apply(chosen -> changed.accept(shown.with(chosen)));
        var look = new Div(measure, across, split);
        look.addClassNames("filters", "look-fields");
        add(look, this.sample);
    }

    private <T> void setUp(Select<T> field, String label, List<T> items, Function<T, NetworkAddress> chosen) {
        field.setLabel(getTranslation(label));
        field.setItems(items);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(chosen.apply(change.getValue()));
            }
        });
    }

    void show(NetworkAddress address, @Nullable CityFound city) {
        shown = address;
        measure.setValue(measure.getListDataView().contains(address.measure()) ? address.measure() : Measure.CORE);
        across.setValue(address.across());
        split.setValue(address.split());
        getElement().setAttribute("data-look", address.look().name().toLowerCase(Locale.ROOT));
        measure.setVisible(address.look() != Look.HEAT);
        across.setVisible(address.look() == Look.SCATTER);
        split.setVisible(address.look() == Look.COURSE);
        sample.show(address.sample(), city);
    }
}
