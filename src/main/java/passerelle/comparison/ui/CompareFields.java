package passerelle.comparison.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import passerelle.city.CityFound;
import passerelle.city.CitySearch;
import passerelle.city.ui.FoundCities;
import passerelle.comparison.Basis;
import passerelle.comparison.ComparisonGroup;
import passerelle.result.ResultKind;
import passerelle.shared.ui.Choice;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.Phrases;

/** Which city is set beside which group, and by which results. */
@NamedInterface("groups")
public class CompareFields extends Div {

    private final transient Consumer<CompareAddress> changed;
    private final transient List<ComparisonGroup> groups;
    private final LocalDate today;
    private final ComboBox<CityFound> city = new ComboBox<>();
    private final Choice<ComparisonGroup, String> group;
    private final Select<ResultKind> kind = new Select<>();
    private final DateField day;
    private final Select<Integer> years = new Select<>();

    public CompareFields(
            CitySearch directory,
            List<ComparisonGroup> groups,
            GroupNames names,
            LocalDate today,
            Consumer<CompareAddress> changed) {
        this.changed = changed;
        this.groups = groups;
        this.today = today;
        this.group = new Choice<>(getTranslation("comparison.group"), groups, names::of, ComparisonGroup::key);
        this.day = new DateField(getTranslation("comparison.on"));
        addClassNames("filters", "compare-fields");
        getElement().setAttribute("role", "search");
        setUpCity(directory);
        group.setClearButtonVisible(false);
        kind.setLabel(getTranslation("comparison.kind"));
        kind.setItems(ResultKind.values());
        kind.setItemLabelGenerator(Phrases::name);
        day.setMax(today);
        years.setLabel(getTranslation("comparison.years"));
        years.setItems(
                Stream.iterate(1, number -> number + 1).limit(Basis.MOST_YEARS).toList());
        years.setItemLabelGenerator(number -> getTranslation("comparison.years.number", number));
        add(city, group, kind, day, years);
        Stream.<AbstractField<?, ?>>of(city, group, kind, day, years)
                .forEach(field -> field.addValueChangeListener(change -> tell(change.isFromClient())));
    }

    private void setUpCity(CitySearch directory) {
        city.setLabel(getTranslation("comparison.city"));
        city.setClearButtonVisible(true);
        FoundCities.offer(directory, city);
    }

    public void show(CompareAddress address, @Nullable CityFound chosen) {
        var basis = address.basis(today);
        city.setValue(chosen);
        offer(address.group());
        kind.setValue(basis.kind());
        day.setValue(basis.on());
        years.setValue(basis.years());
    }

    /** Also a band or a group that nobody offers any more. */
    private void offer(ComparisonGroup wanted) {
        if (!groups.contains(wanted)) {
            group.setItems(Stream.concat(groups.stream(), Stream.of(wanted)).toList());
        }
        group.setValue(wanted);
    }

    private void tell(boolean byThePerson) {
        if (byThePerson) {
            changed.accept(new CompareAddress(
                    city.getOptionalValue().map(CityFound::code).orElse(""),
                    group.getOptionalValue().orElse(new ComparisonGroup.All()),
                    kind.getValue(),
                    day.getOptionalValue().filter(today::isAfter).orElse(null),
                    years.getValue()));
        }
    }
}
