package passerelle.city.ui;

import com.vaadin.flow.component.UI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import passerelle.city.CityService;
import passerelle.city.InCharge;
import passerelle.city.NationalNetworks;
import passerelle.city.OfficerService;
import passerelle.city.Standing;
import passerelle.shared.Country;
import passerelle.shared.Folding;
import passerelle.shared.ui.Choice;
import passerelle.shared.ui.Phrases;

/** What lists of cities may be narrowed to, as far as cities have it. */
@Component
@NamedInterface("lists")
public class CityChoices {

    private final CityService cities;
    private final OfficerService officers;
    private final NationalNetworks networks;

    CityChoices(CityService cities, OfficerService officers, NationalNetworks networks) {
        this.cities = cities;
        this.officers = officers;
        this.networks = networks;
    }

    /** By name in the reader's language. */
    public Choice<Country, String> country(String label) {
        var language = Phrases.locale();
        var byName = cities.countries().stream()
                .sorted(Comparator.comparing(country -> Folding.fold(country.name(language))))
                .toList();
        return new Choice<>(label, byName, country -> country.name(language), Country::code);
    }

    /** By name, behind nobody. */
    public Choice<InCharge, InCharge> officer(String label) {
        var names = new LinkedHashMap<InCharge, String>();
        names.put(InCharge.NOBODY, UI.getCurrent().getTranslation("city.officer.none"));
        officers.inCharge().forEach(officer -> names.put(new InCharge(officer.id()), officer.name()));
        return Choice.of(label, names.keySet(), item -> names.getOrDefault(item, ""));
    }

    public Choice<Standing, Standing> standing(String label) {
        return Choice.of(label, Standing.values());
    }

    public Choice<String, String> network(String label) {
        return Choice.of(label, networks.inUse(), network -> network);
    }
}
