package passerelle.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import passerelle.instrument.Area;
import passerelle.shared.ui.Phrases;
import passerelle.text.SavedText;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.text.ui.TextBox;
import passerelle.visit.profile.FindingRow;
import passerelle.visit.profile.ProfileId;

/** The texts of one profile, to be written or, once it is issued, to be read. */
class ProfileFields {

    private final TextService texts;
    private final ProfileId profile;
    private final Map<String, SavedText> stored;
    private final boolean writable;

    ProfileFields(TextService texts, ProfileId profile, Map<String, SavedText> stored, boolean writable) {
        this.texts = texts;
        this.profile = profile;
        this.stored = stored;
        this.writable = writable;
    }

    Component summary() {
        var ui = UI.getCurrent();
        return writable
                ? box("summary", ui.getTranslation("profile.summary"))
                        .withHelp(ui.getTranslation("profile.summary.help"))
                : new Prose(text("summary").body());
    }

    /** For reading only where there is something to read. */
    Optional<Component> recommendation(Area area, List<FindingRow> found) {
        var field = "recommendation." + area.code();
        var title = area.title().in(Phrases.locale());
        if (writable) {
            var details = new Details(title, findings(found), box(field, title));
            details.setOpened(!found.isEmpty() || !text(field).body().isBlank());
            return Optional.of(details);
        }
        return text(field).body().isBlank()
                ? Optional.empty()
                : Optional.of(new Div(new H3(title), new Prose(text(field).body())));
    }

    private Component findings(List<FindingRow> found) {
        var list = new UnorderedList();
        list.addClassNames("muted", "profile-findings");
        found.forEach(
                row -> list.add(new ListItem(Phrases.name(list, row.details().kind()) + " "
                        + row.details().indicator() + " – " + row.text().body())));
        list.setVisible(!found.isEmpty());
        return list;
    }

    private TextBox box(String field, String label) {
        return new TextBox(texts, new TextKey("profile", profile.value(), field), label, text(field));
    }

    private SavedText text(String field) {
        return stored.getOrDefault(field, SavedText.BLANK);
    }
}
