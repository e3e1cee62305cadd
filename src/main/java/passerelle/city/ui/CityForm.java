package passerelle.city.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityName;
import passerelle.city.CityProfile;
import passerelle.city.Coordinates;
import passerelle.shared.Country;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Phrases;

/** What is known of a city whatever the year, to be typed. */
class CityForm extends Div {

    private final TextField local = field("city.name.local", 80);
    private final TextField english = field("city.name.en", 80);
    private final TextField french = field("city.name.fr", 80);
    private final TextField aliases = field("city.aliases", 300);
    private final ComboBox<Country> country = new ComboBox<>();
    private final TextField region = field("city.region", 120);
    private final TextField website = field("city.website", 300);
    private final NetworkField network;
    private final TextField place = field("city.place", 40);

    /** @param networks those in use, to choose from */
    CityForm(List<String> networks) {
        network = new NetworkField(networks);
        addClassName("form-fields");
        local.setRequiredIndicatorVisible(true);
        local.setHelperText(getTranslation("city.name.local.help"));
        aliases.setHelperText(getTranslation("city.aliases.help"));
        place.setHelperText(getTranslation("city.place.help"));
        country.setLabel(getTranslation("city.country"));
        country.setItems(Country.all(getLocale()));
        country.setItemLabelGenerator(item -> item.name(getLocale()));
        country.setRequiredIndicatorVisible(true);
        add(local, english, french, aliases, country, region, website, network, place);
    }

    void show(CityProfile known) {
        local.setValue(known.names().local());
        english.setValue(known.names().english());
        french.setValue(known.names().french());
        aliases.setValue(known.names().aliases());
        country.setValue(known.country());
        region.setValue(known.region());
        website.setValue(known.website());
        network.setValue(known.network().isBlank() ? null : known.network());
        place.setValue(words(known.place()));
    }

    /** The dialog around the form; what is typed is handed over when it is whole. */
    FormDialog dialog(String title, Consumer<CityProfile> save) {
        var ui = UI.getCurrent();
        return new FormDialog(title, getTranslation("form.save"), this, confirmed -> {
            save.accept(typed());
            ui.refreshCurrentRoute(false);
            return true;
        });
    }

    /** What is known of a city by the labels of the fields. */
    Map<String, String> values(CityProfile known) {
        var values = new LinkedHashMap<String, String>();
        values.put(local.getLabel(), known.names().local());
        values.put(english.getLabel(), known.names().english());
        values.put(french.getLabel(), known.names().french());
        values.put(aliases.getLabel(), known.names().aliases());
        values.put(country.getLabel(), known.country().name(getLocale()));
        values.put(region.getLabel(), known.region());
        values.put(website.getLabel(), known.website());
        values.put(network.getLabel(), known.network());
        values.put(place.getLabel(), words(known.place()));
        return values;
    }

    private static String words(@Nullable Coordinates where) {
        return where == null ? "" : where.words(Phrases.locale());
    }

    CityProfile typed() {
        if (country.getValue() == null) {
            throw new RuleViolation("city.error.country");
        }
        return new CityProfile(
                new CityName(local.getValue(), english.getValue(), french.getValue(), aliases.getValue()),
                country.getValue(),
                region.getValue(),
                website.getValue(),
                network.network(),
                place.getValue().isBlank() ? null : Coordinates.parse(place.getValue()));
    }

    private TextField field(String label, int longest) {
        var field = new TextField(getTranslation(label));
        field.setMaxLength(longest);
        return field;
    }
}
