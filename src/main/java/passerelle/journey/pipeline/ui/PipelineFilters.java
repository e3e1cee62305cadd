package passerelle.journey.pipeline.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityService;
import passerelle.city.NationalNetworks;
import passerelle.city.Standing;
import passerelle.journey.Step;
import passerelle.journey.pipeline.Officer;
import passerelle.journey.pipeline.PipelineFilter;
import passerelle.journey.pipeline.PipelineService;
import passerelle.shared.Country;
import passerelle.shared.Folding;
import passerelle.shared.ui.Phrases;

/** What the pipeline may be narrowed to. */
class PipelineFilters extends Div {

    private final ComboBox<Step> step = new ComboBox<>();
    private final ComboBox<Country> country = new ComboBox<>();
    private final ComboBox<Officer> officer = new ComboBox<>();
    private final ComboBox<Standing> standing = new ComboBox<>();
    private final ComboBox<String> network = new ComboBox<>();
    private final ComboBox<Boolean> european = new ComboBox<>();
    private final Checkbox late = new Checkbox();
    private final transient Consumer<PipelineFilter> changed;

    PipelineFilters(
            PipelineService pipeline, CityService cities, NationalNetworks networks, Consumer<PipelineFilter> changed) {
        this.changed = changed;
        addClassNames("filters", "pipeline-filters");
        getElement().setAttribute("role", "search");
        setUp(step, "step", steps(), item -> Phrases.name(this, item));
        setUp(country, "country", byName(cities.countries()), item -> item.name(getLocale()));
        setUp(officer, "officer", pipeline.officers(), Officer::name);
        setUp(standing, "standing", List.of(Standing.values()), item -> Phrases.name(this, item));
        setUp(network, "network", networks.inUse(), item -> item);
        setUp(european, "european", List.of(true, false), item -> getTranslation("journey.european." + item));
        late.setLabel(getTranslation("journey.filter.late"));
        late.addValueChangeListener(change -> tell(change.isFromClient()));
        add(late);
    }

    private <T> void setUp(ComboBox<T> field, String column, List<T> items, ItemLabelGenerator<T> label) {
        field.setLabel(getTranslation("journey.column." + column));
        field.setItems(items);
        field.setItemLabelGenerator(label);
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> tell(change.isFromClient()));
        add(field);
    }

    private static List<Step> steps() {
        return Stream.of(Step.values()).filter(item -> item != Step.FEE).toList();
    }

    private List<Country> byName(List<Country> countries) {
        return countries.stream()
                .sorted(Comparator.comparing(item -> Folding.fold(item.name(getLocale()))))
                .toList();
    }

    private void tell(boolean byThePerson) {
        if (byThePerson) {
            var chosen = country.getValue();
            var person = officer.getValue();
            changed.accept(new PipelineFilter(
                    step.getValue(),
                    late.getValue(),
                    chosen == null ? null : chosen.code(),
                    person == null ? null : person.id(),
                    standing.getValue(),
                    european.getValue(),
                    network.getValue()));
        }
    }

    void show(PipelineFilter filter) {
        step.setValue(filter.step());
        late.setValue(filter.late());
        choose(country, item -> item.code().equals(filter.country()));
        choose(officer, item -> item.id().equals(filter.officer()));
        standing.setValue(filter.standing());
        european.setValue(filter.european());
        choose(network, item -> item.equals(filter.network()));
    }

    private static <T extends @Nullable Object> void choose(ComboBox<T> field, Predicate<T> wanted) {
        field.setValue(
                field.getListDataView().getItems().filter(wanted).findFirst().orElse(null));
    }
}
