package passerelle.instrument.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import passerelle.instrument.ProfileField;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;

/** What the edition wants to know of the city beside its indicators. */
class ProfileSection extends Section {

    ProfileSection(List<ProfileField> profile) {
        super(UI.getCurrent().getTranslation("instrument.profile"));
        var facts = new FactList();
        profile.forEach(field -> facts.with(title(field), field.help().in(getLocale())));
        add(facts);
    }

    private String title(ProfileField field) {
        var unit = field.unit();
        var kind = unit == null ? Phrases.name(this, field.type()) : unit.in(getLocale());
        return getTranslation("instrument.profile.field", field.title().in(getLocale()), kind);
    }
}
