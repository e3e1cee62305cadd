package passerelle.learning.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityFound;
import passerelle.city.CitySearch;
import passerelle.city.ui.FoundCities;
import passerelle.learning.Circle;
import passerelle.learning.Outline;
import passerelle.learning.Part;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Choice;
import passerelle.shared.ui.LineLimit;

/** All that the secretariat decides of a learning group. */
class GroupForm extends Div {

    private final transient CitySearch directory;
    private final Choice<String, String> area;
    private final TextField name = new TextField();
    private final MultiSelectComboBox<CityFound> sharing = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<CityFound> learning = new MultiSelectComboBox<>();
    private final ComboBox<CityFound> contact = new ComboBox<>();
    private final MultiSelectComboBox<String> languages = new MultiSelectComboBox<>();
    private final TextField lead = new TextField();
    private final TextField note = new TextField();

    GroupForm(CitySearch directory, AreaTitles titles) {
        this.directory = directory;
        area = Choice.of(getTranslation("learning.area"), titles.codes(), titles::of);
        area.setRequiredIndicatorVisible(true);
        line(name, "learning.group.name", Outline.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        cities(sharing, "learning.group.sharing");
        cities(learning, "learning.group.learning");
        contact.setLabel(getTranslation("learning.group.contact"));
        contact.setHelperText(getTranslation("learning.group.contact.help"));
        FoundCities.offer(directory, contact);
        languages.setLabel(getTranslation("learning.group.languages"));
        languages.setItems(Outline.languagesToChoose());
        languages.setItemLabelGenerator(LearningWords::language);
        line(lead, "learning.group.lead", Outline.LONGEST_LEAD);
        lead.setHelperText(getTranslation("learning.group.lead.help"));
        line(note, "learning.group.note", Outline.LONGEST_NOTE);
        add(area, name, sharing, learning, contact, languages, lead, note);
    }

    private void line(TextField field, String label, int longest) {
        field.setLabel(getTranslation(label));
        LineLimit.of(longest, field);
    }

    private void cities(MultiSelectComboBox<CityFound> field, String label) {
        field.setLabel(getTranslation(label));
        FoundCities.offer(directory, field);
    }

    GroupForm about(@Nullable String code) {
        area.choose(code);
        return this;
    }

    /** The area of a group that is there already stays. */
    GroupForm withoutArea() {
        area.setVisible(false);
        return this;
    }

    GroupForm with(Circle circle) {
        var known = directory.identified(circle.cities().keySet());
        sharing.setValue(found(known, circle.who(Part.SHARES)));
        learning.setValue(found(known, circle.who(Part.LEARNS)));
        contact.setValue(known.get(circle.contact()));
        return this;
    }

    GroupForm with(Outline outline) {
        name.setValue(outline.name());
        note.setValue(outline.note());
        lead.setValue(outline.lead());
        languages.setValue(outline.languages());
        return this;
    }

    private static Set<CityFound> found(Map<CityId, CityFound> known, Collection<CityId> wanted) {
        return wanted.stream()
                .flatMap(city -> Stream.ofNullable(known.get(city)))
                .collect(Collectors.toSet());
    }

    /** @throws RuleViolation when none is chosen */
    String area() {
        return Optional.ofNullable(area.key()).orElseThrow(() -> new RuleViolation("learning.error.area"));
    }

    Outline outline() {
        return new Outline(name.getValue(), note.getValue(), lead.getValue(), languages.getValue());
    }

    Circle circle() {
        var who = contact.getOptionalValue().orElseThrow(() -> new RuleViolation("learning.error.contact"));
        return Circle.of(ids(sharing), ids(learning), who.id());
    }

    private static List<CityId> ids(MultiSelectComboBox<CityFound> cities) {
        return cities.getValue().stream().map(CityFound::id).toList();
    }
}
