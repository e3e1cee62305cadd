package passerelle.journey.pipeline.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import passerelle.city.Standing;
import passerelle.journey.Step;
import passerelle.journey.pipeline.Officer;
import passerelle.journey.pipeline.PipelineFilter;
import passerelle.shared.Country;
import passerelle.shared.Folding;
import passerelle.shared.ui.Phrases;

/** What the pipeline may be narrowed to. */
class PipelineFilters extends Div {

    private final ComboBox<Step> step = new ComboBox<>();
    private final Checkbox late = new Checkbox();
    private final ComboBox<Country> country = new ComboBox<>();
    private final ComboBox<Officer> officer = new ComboBox<>();
    private final ComboBox<Standing> standing = new ComboBox<>();
    private final transient Consumer<PipelineFilter> changed;

    PipelineFilters(List<Country> countries, List<Officer> officers, Consumer<PipelineFilter> changed) {
        this.changed = changed;
        addClassName("filters");
        step.setItems(
                Arrays.stream(Step.values()).filter(item -> item != Step.FEE).toList());
        step.setItemLabelGenerator(item -> Phrases.name(this, item));
        country.setItems(countries.stream()
                .sorted(Comparator.comparing(item -> Folding.fold(item.name(getLocale()))))
                .toList());
        country.setItemLabelGenerator(item -> item.name(getLocale()));
        officer.setItems(officers);
        officer.setItemLabelGenerator(Officer::name);
        standing.setItems(Standing.values());
        standing.setItemLabelGenerator(item -> Phrases.name(this, item));
        late.setLabel(getTranslation("journey.filter.late"));
        late.addValueChangeListener(change -> tell(change.isFromClient()));
        setUp(step, "journey.column.step");
        setUp(country, "journey.column.country");
        setUp(officer, "journey.column.officer");
        setUp(standing, "journey.column.standing");
        add(step, country, officer, standing, late);
    }

    private void setUp(ComboBox<?> field, String label) {
        field.setLabel(getTranslation(label));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> tell(change.isFromClient()));
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
                    standing.getValue()));
        }
    }

    void show(PipelineFilter filter) {
        step.setValue(filter.step());
        late.setValue(filter.late());
        country.setValue(country.getListDataView()
                .getItems()
                .filter(item -> item.code().equals(filter.country()))
                .findFirst()
                .orElse(null));
        officer.setValue(officer.getListDataView()
                .getItems()
                .filter(item -> item.id().equals(filter.officer()))
                .findFirst()
                .orElse(null));
        standing.setValue(filter.standing());
    }
}
