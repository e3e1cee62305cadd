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
import java.util.stream.Collectors;
import passerelle.instrument.Area;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Prose;
import passerelle.text.SavedText;
import passerelle.text.TextKey;
import passerelle.text.TextService;
import passerelle.text.ui.TextBox;
import passerelle.visit.profile.FindingRow;
import passerelle.visit.profile.ProfileId;

/** The texts of one profile, to be written or, once it is issued, to be read. */
class ProfileFields {

    private static final String RECOMMENDATION = "recommendation.";

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

    /** For reading only when there is something to read, as with every text here. */
    Optional<Component> summary() {
        var ui = UI.getCurrent();
        return writable
                ? Optional.of(box("summary", ui.getTranslation("profile.summary"))
                        .withHelp(ui.getTranslation("profile.summary.help")))
                : read("summary");
    }

    Optional<Component> recommendation(Area area, List<FindingRow> found) {
        var field = RECOMMENDATION + area.code();
        var title = area.title().in(Phrases.locale());
        if (writable) {
            var details = new Details(title, findings(found), box(field, title));
            details.setOpened(!found.isEmpty() || !text(field).body().isBlank());
            return Optional.of(details);
        }
        return read(field).map(text -> new Div(new H3(title), text));
    }

    /** What was written about areas that the Index has no more; they are called by their codes. */
    List<Component> recommendationsBeyond(List<Area> areas) {
        var known = areas.stream().map(area -> RECOMMENDATION + area.code()).collect(Collectors.toSet());
        return stored.keySet().stream()
                .filter(field -> field.startsWith(RECOMMENDATION) && !known.contains(field))
                .sorted()
                .flatMap(field -> read(field).stream()
                        .<Component>map(text -> new Div(new H3(field.substring(RECOMMENDATION.length())), text)))
                .toList();
    }

    private Optional<Component> read(String field) {
        return Optional.of(text(field).body()).filter(body -> !body.isBlank()).map(Prose::new);
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
