package passerelle.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityFound;
import passerelle.city.CitySearch;
import passerelle.city.ui.FoundCities;
import passerelle.practice.PracticeService;
import passerelle.practice.received.ReceivedFormRow;
import passerelle.practice.received.ReceivedFormService;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.Phrases;

/** What is done with a form that became no practice: somebody says whose it is, or puts it away. */
@org.springframework.stereotype.Component
class ReceivedActs {

    private final ReceivedFormService forms;
    private final PracticeService practices;
    private final CitySearch directory;

    ReceivedActs(ReceivedFormService forms, PracticeService practices, CitySearch directory) {
        this.forms = forms;
        this.practices = practices;
        this.directory = directory;
    }

    void place(ReceivedFormRow row) {
        var ui = UI.getCurrent();
        var city = new ComboBox<CityFound>(ui.getTranslation("practice.city"));
        city.setRequiredIndicatorVisible(true);
        city.setHelperText(ui.getTranslation("practice.received.written", row.writtenCity()));
        FoundCities.offer(directory, city);
        var fields = new Div(city);
        fields.addClassName("form-fields");
        new FormDialog(
                        ui.getTranslation("practice.received.place.title", row.name()),
                        ui.getTranslation("practice.received.place.act"),
                        fields,
                        confirmed -> {
                            var chosen = city.getOptionalValue()
                                    .orElseThrow(() -> new RuleViolation("practice.received.error.city"));
                            var practice = forms.place(row.id(), chosen.id());
                            ui.navigate(PracticeLinks.received(
                                    practices.get(practice).code()));
                            return true;
                        })
                .open();
    }

    /** @param city whose alone, or null for all that the person may see */
    void putAwayRefused(@Nullable CityId city, long refused) {
        var why = new Paragraph(Phrases.phrase("practice.received.put.away.all.why", refused));
        PageActs.open(
                "practice.received.put.away.all",
                "practice.received.put.away.all",
                new Div(why),
                confirmed ->
                        Notices.done(Phrases.phrase("practice.received.put.away.done", forms.putAwayRefused(city))));
    }

    void putAway(ReceivedFormRow row) {
        forms.putAway(row.id());
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
