package passerelle.city.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import passerelle.city.CityDetails;
import passerelle.city.CityRegister;
import passerelle.city.CityService;
import passerelle.city.NationalNetworks;
import passerelle.shared.ui.PrimaryButton;

/** What is asked about a city whatever the year. */
@Component
@NamedInterface("links")
public class CityForms {

    private final CityService cities;
    private final CityRegister register;
    private final NationalNetworks networks;
    private final OfficerField officers;

    CityForms(CityService cities, CityRegister register, NationalNetworks networks, OfficerField officers) {
        this.cities = cities;
        this.register = register;
        this.networks = networks;
        this.officers = officers;
    }

    /** Adds a city, wherever it stands; then the page is shown anew. */
    public Button add() {
        return new PrimaryButton(
                "cities.add",
                () -> new CityForm(networks.inUse())
                        .dialog(UI.getCurrent().getTranslation("cities.add"), register::add)
                        .open());
    }

    void edit(CityDetails city) {
        var form = new CityForm(networks.inUse());
        form.show(city.profile());
        var seen = new AtomicReference<>(city);
        form.dialog(
                        UI.getCurrent().getTranslation("city.edit"),
                        changed ->
                                register.describe(city.id(), changed, seen.get().version()))
                .over(form.values(city.profile()), () -> {
                    seen.set(cities.get(city.id()));
                    return form.values(seen.get().profile());
                })
                .open();
    }

    void officer(CityDetails city) {
        officers.ask(city);
    }

    void european(CityDetails city) {
        EuropeanForm.ask(register, city);
    }
}
