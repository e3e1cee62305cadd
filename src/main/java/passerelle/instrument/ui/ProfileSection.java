package passerelle.instrument.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import passerelle.instrument.ProfileField;
import passerelle.shared.ui.FactList;
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
        var title = field.title().in(getLocale());
        var unit = field.unit();
        return unit == null ? title : getTranslation("instrument.profile.unit", title, unit.in(getLocale()));
    }
}
