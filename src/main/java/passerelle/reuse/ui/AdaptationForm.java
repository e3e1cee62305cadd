package passerelle.reuse.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import passerelle.city.CityFound;
import passerelle.reuse.AdaptationNote;
import passerelle.shared.ui.LineLimit;

/** What a city says of the practice that it adapted. */
class AdaptationForm extends Div {

    private final Select<CityFound> city = new Select<>();
    private final TextField note = new TextField();

    /** @param cities of the writer, of which one has adapted it */
    AdaptationForm(List<CityFound> cities) {
        addClassName("form-fields");
        city.setLabel(getTranslation("reuse.city"));
        city.setItems(cities);
        city.setItemLabelGenerator(found -> found.names().in(getLocale()));
        city.setValue(cities.getFirst());
        city.setVisible(cities.size() > 1);
        add(new Paragraph(getTranslation("reuse.tell.why")), city);
        addNote("");
    }

    /** For correcting what was said. */
    AdaptationForm(AdaptationNote said) {
        addClassName("form-fields");
        addNote(said.text());
    }

    private void addNote(String said) {
        note.setLabel(getTranslation("reuse.note"));
        note.setHelperText(getTranslation("reuse.note.help"));
        note.setRequiredIndicatorVisible(true);
        note.setValue(said);
        note.setWidthFull();
        LineLimit.of(AdaptationNote.LONGEST, note);
        add(note);
    }

    CityFound city() {
        return city.getValue();
    }

    AdaptationNote note() {
        return new AdaptationNote(note.getValue());
    }
}
