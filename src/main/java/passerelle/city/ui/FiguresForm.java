package passerelle.city.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityFacts;
import passerelle.shared.Reason;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.ReasonField;

/** The figures of one year, to be typed; blank is unknown. */
class FiguresForm extends Div {

    private final TextField year = field("city.year");
    private final TextField population = field("city.population");
    private final TextField foreignResidents = field("city.foreign.residents");
    private final TextField foreignBorn = field("city.foreign.born");
    private final TextField minorities = field("city.national.minorities");
    private final TextField source = field("city.source");
    private final ReasonField why = new ReasonField();

    FiguresForm(int lastYear) {
        addClassName("form-fields");
        year.setRequiredIndicatorVisible(true);
        year.setValue(Integer.toString(lastYear));
        population.setHelperText(getTranslation("city.figures.blank"));
        source.setMaxLength(500);
        why.setVisible(false);
        add(year, population, foreignResidents, foreignBorn, minorities, source, why);
    }

    FiguresForm(CityFacts known) {
        this(known.year());
        year.setValue(Integer.toString(known.year()));
        year.setReadOnly(true);
        population.setValue(shown(known.population()));
        foreignResidents.setValue(shown(known.foreignResidents()));
        foreignBorn.setValue(shown(known.foreignBorn()));
        minorities.setValue(shown(known.nationalMinorities()));
        source.setValue(known.source());
        why.setVisible(true);
    }

    /** Why figures that stood are corrected. */
    Reason why() {
        return why.reason();
    }

    FormDialog dialog(Consumer<CityFacts> save) {
        var ui = UI.getCurrent();
        return new FormDialog(getTranslation("city.figures.record"), getTranslation("form.save"), this, confirmed -> {
            save.accept(typed());
            ui.refreshCurrentRoute(false);
            return true;
        });
    }

    /** The figures of the year that is typed, by the labels of the fields; empty where none are known. */
    Map<String, String> values(List<CityFacts> known) {
        var wanted = Numbers.year(year.getValue());
        return known.stream()
                .filter(facts -> facts.year() == wanted)
                .findFirst()
                .map(this::values)
                .orElse(Map.of());
    }

    private Map<String, String> values(CityFacts known) {
        var values = new LinkedHashMap<String, String>();
        values.put(population.getLabel(), shown(known.population()));
        values.put(foreignResidents.getLabel(), shown(known.foreignResidents()));
        values.put(foreignBorn.getLabel(), shown(known.foreignBorn()));
        values.put(minorities.getLabel(), shown(known.nationalMinorities()));
        values.put(source.getLabel(), known.source());
        return values;
    }

    private CityFacts typed() {
        var locale = getLocale();
        return new CityFacts(
                Numbers.year(year.getValue()),
                Numbers.whole(population.getValue(), locale),
                Numbers.decimal(foreignResidents.getValue(), locale),
                Numbers.decimal(foreignBorn.getValue(), locale),
                Numbers.decimal(minorities.getValue(), locale),
                source.getValue());
    }

    private String shown(@Nullable Number number) {
        return number == null ? "" : Numbers.shown(number, getLocale());
    }

    private TextField field(String label) {
        return new TextField(getTranslation(label));
    }
}
