package passerelle.city.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Component;
import passerelle.account.GrantRow;
import passerelle.account.GrantService;
import passerelle.account.Role;
import passerelle.city.CityDetails;
import passerelle.city.OfficerService;
import passerelle.shared.ui.PageActs;

/** Chooses the member of the secretariat who looks after a city. */
@Component
class OfficerField {

    private final GrantService grants;
    private final OfficerService officers;

    OfficerField(GrantService grants, OfficerService officers) {
        this.grants = grants;
        this.officers = officers;
    }

    void ask(CityDetails city) {
        var ui = UI.getCurrent();
        var people = grants.holders(Role.SECRETARIAT);
        var officer = new ComboBox<GrantRow>(ui.getTranslation("city.officer"));
        officer.setItems(people);
        officer.setItemLabelGenerator(GrantRow::name);
        officer.setClearButtonVisible(true);
        people.stream()
                .filter(person -> person.account().equals(city.officer()))
                .findFirst()
                .ifPresent(officer::setValue);
        PageActs.open(
                "city.officer.assign",
                "form.save",
                new Div(officer),
                confirmed -> officers.assign(
                        city.id(),
                        officer.getOptionalValue().map(GrantRow::account).orElse(null)));
    }
}
