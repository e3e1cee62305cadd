package passerelle.portrait.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import passerelle.city.CityFound;
import passerelle.city.CitySearch;
import passerelle.city.ui.FoundCities;
import passerelle.result.ResultKind;
import passerelle.result.Trend;
import passerelle.shared.ui.Choice;

/** Which cities and which of their rounds stand side by side. */
class SideFields extends Div {

    private final transient SideAddress address;

    SideFields(
            CitySearch directory,
            Map<String, CityFound> chosen,
            Collection<Trend> trends,
            SideAddress address,
            Consumer<SideAddress> go) {
        this.address = address;
        addClassNames("filters", "portrait-fields");
        getElement().setAttribute("role", "search");
        var kind = Choice.of(getTranslation("comparison.kind"), ResultKind.values());
        kind.setPlaceholder(getTranslation("portrait.side.kind"));
        kind.setValue(address.kind());
        kind.addValueChangeListener(change -> go.accept(address.by(change.getValue())));
        add(cities(directory, chosen.values(), go), rounds(trends, go), kind);
    }

    private MultiSelectComboBox<CityFound> cities(
            CitySearch directory, Collection<CityFound> chosen, Consumer<SideAddress> go) {
        var cities = new MultiSelectComboBox<CityFound>(getTranslation("portrait.side.cities"));
        FoundCities.offer(directory, cities);
        cities.setValue(new LinkedHashSet<>(chosen));
        cities.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(address.with(
                        change.getValue().stream().map(CityFound::code).toList()));
            }
        });
        return cities;
    }

    /** Those that one of the cities has taken, the latest first, and those that the address asks for. */
    private MultiSelectComboBox<Integer> rounds(Collection<Trend> trends, Consumer<SideAddress> go) {
        var rounds = new MultiSelectComboBox<Integer>(getTranslation("portrait.side.rounds"));
        var known = trends.stream().flatMap(trend -> trend.rounds().stream());
        rounds.setItems(Stream.concat(known, address.rounds().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList());
        rounds.setItemLabelGenerator(String::valueOf);
        rounds.setPlaceholder(getTranslation("portrait.side.latest"));
        rounds.setValue(Set.copyOf(address.rounds()));
        rounds.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(address.in(List.copyOf(change.getValue())));
            }
        });
        return rounds;
    }
}
