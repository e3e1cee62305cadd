package passerelle.round.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.Collectors;
import passerelle.city.CityFilter;
import passerelle.city.CityRow;
import passerelle.city.CityService;
import passerelle.city.InCharge;
import passerelle.city.ui.CityChoices;
import passerelle.round.CityChoice;
import passerelle.shared.Country;
import passerelle.shared.ui.Choice;

/** For which cities a round is opened: all members that have none, those of a country or officer, or some by name. */
class CityChoiceFields extends Div {

    enum Way {
        MEMBERS,
        NARROWED,
        BY_HAND
    }

    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final Choice<Country, String> country;
    private final Choice<InCharge, InCharge> officer;
    private final MultiSelectComboBox<CityRow> cities = new MultiSelectComboBox<>();

    CityChoiceFields(CityService directory, CityChoices choices, Runnable changed) {
        addClassName("city-choice");
        way.setLabel(getTranslation("round.choice"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(item -> getTranslation("round.choice." + item));
        country = choices.country(getTranslation("round.column.country"));
        officer = choices.officer(getTranslation("round.column.officer"));
        cities.setLabel(getTranslation("round.choice.cities"));
        cities.setItemsPageable((page, typed) -> directory.search(CityFilter.called(typed), page));
        cities.setItemLabelGenerator(row -> row.name(getLocale()));
        add(way, country, officer, cities);
        way.addValueChangeListener(change -> show());
        way.setValue(Way.MEMBERS);
        way.addValueChangeListener(change -> changed.run());
        country.addValueChangeListener(change -> changed.run());
        officer.addValueChangeListener(change -> changed.run());
        cities.addValueChangeListener(change -> changed.run());
    }

    private void show() {
        country.setVisible(way.getValue() == Way.NARROWED);
        officer.setVisible(way.getValue() == Way.NARROWED);
        cities.setVisible(way.getValue() == Way.BY_HAND);
    }

    CityChoice choice() {
        return switch (way.getValue()) {
            case MEMBERS -> new CityChoice.Members();
            case NARROWED -> new CityChoice.Narrowed(country.key(), officer.key());
            case BY_HAND ->
                new CityChoice.ByHand(
                        cities.getValue().stream().map(CityRow::id).collect(Collectors.toSet()));
        };
    }
}
