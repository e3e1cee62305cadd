package passerelle.city.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import passerelle.city.CityDetails;
import passerelle.city.CityRegister;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.ReasonField;

/** Whether a city counts as European, which decides who bears the costs of a visit. */
final class EuropeanForm {

    private EuropeanForm() {}

    static String words(CityDetails city) {
        var ui = UI.getCurrent();
        var words = ui.getTranslation(city.european() ? "city.european.yes" : "city.european.no");
        return city.europeanReason().isBlank()
                ? words
                : ui.getTranslation("city.european.because", words, city.europeanReason());
    }

    static void ask(CityRegister register, CityDetails city) {
        var ui = UI.getCurrent();
        var choice = new RadioButtonGroup<Boolean>();
        choice.setLabel(ui.getTranslation("city.european"));
        choice.setItems(true, false);
        choice.setItemLabelGenerator(
                european -> ui.getTranslation(european ? "city.european.yes" : "city.european.no"));
        choice.setValue(city.european());
        var why = new ReasonField();
        PageActs.open(
                "city.european.decide",
                "form.save",
                new Div(choice, why),
                confirmed -> register.countAsEuropean(city.id(), choice.getValue(), why.reason()));
    }
}
