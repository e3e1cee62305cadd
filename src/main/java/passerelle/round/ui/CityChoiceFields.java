package passerelle.round.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import passerelle.city.CityFound;
import passerelle.city.CitySearch;
import passerelle.city.InCharge;
import passerelle.city.ui.CityChoices;
import passerelle.city.ui.FoundCities;
import passerelle.round.CityChoice;
import passerelle.shared.CityId;
import passerelle.shared.Country;
import passerelle.shared.ui.Choice;

/** For which cities a round is opened: all members that have none, those of a country or officer, or some by name. */
class CityChoiceFields extends Div {

    enum Way {
        MEMBERS,
        NARROWED,
        BY_HAND
    }

    private final transient CitySearch directory;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final Choice<Country, String> country;
    private final Choice<InCharge, InCharge> officer;
    private final MultiSelectComboBox<CityFound> cities = new MultiSelectComboBox<>();

    CityChoiceFields(CitySearch directory, CityChoices choices, Runnable changed) {
        this.directory = directory;
        addClassName("city-choice");
        way.setLabel(getTranslation("round.choice"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(item -> getTranslation("round.choice." + item));
        country = choices.country(getTranslation("round.column.country"));
        officer = choices.officer(getTranslation("round.column.officer"));
        cities.setLabel(getTranslation("round.choice.cities"));
        FoundCities.offer(directory, cities);
        add(way, country, officer, cities);
        List.<AbstractField<?, ?>>of(way, country, officer, cities)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.run();
                    }
                }));
    }

    void show(CityChoice choice) {
        var narrowed = choice instanceof CityChoice.Narrowed some ? some : new CityChoice.Narrowed(null, null);
        var named = choice instanceof CityChoice.ByHand some ? some.cities() : Set.<CityId>of();
        way.setValue(way(choice));
        country.choose(narrowed.country());
        officer.choose(narrowed.officer());
        cities.setValue(Set.copyOf(directory.identified(named).values()));
        country.setVisible(way.getValue() == Way.NARROWED);
        officer.setVisible(way.getValue() == Way.NARROWED);
        cities.setVisible(way.getValue() == Way.BY_HAND);
    }

    private static Way way(CityChoice choice) {
        return switch (choice) {
            case CityChoice.Members members -> Way.MEMBERS;
            case CityChoice.Narrowed narrowed -> Way.NARROWED;
            case CityChoice.ByHand named -> Way.BY_HAND;
        };
    }

    CityChoice choice() {
        return switch (way.getValue()) {
            case MEMBERS -> new CityChoice.Members();
            case NARROWED -> new CityChoice.Narrowed(country.key(), officer.key());
            case BY_HAND ->
                new CityChoice.ByHand(
                        cities.getValue().stream().map(CityFound::id).collect(Collectors.toSet()));
        };
    }
}
