package passerelle.instrument.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import java.util.stream.Collectors;
import passerelle.instrument.EditionChanges;
import passerelle.instrument.IndicatorChange;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;

/** How many indicators stayed the same since the edition before, and which ones did not. */
class ChangesSection extends Section {

    private final EditionChanges changes;

    ChangesSection(EditionChanges changes, Locale locale) {
        super(UI.getCurrent()
                .getTranslation("instrument.changes", changes.before().version()));
        this.changes = changes;
        var facts = new FactList();
        for (var change : IndicatorChange.values()) {
            facts.with(Phrases.name(this, change), words(change, locale));
        }
        add(new Paragraph(getTranslation("instrument.changes.help")), facts);
        action(new RouterLink(
                getTranslation("instrument.compare.open"),
                CompareView.class,
                EditionView.parameters(
                        changes.after().instrument(), changes.after().version())));
    }

    private String words(IndicatorChange change, Locale locale) {
        var codes = changes.all(change);
        if (change == IndicatorChange.SAME || codes.isEmpty()) {
            return Phrases.number(codes.size());
        }
        var listed = codes.stream()
                .map(code -> change == IndicatorChange.DROPPED
                        ? code.value() + " "
                                + changes.before().indicator(code).topic().in(locale)
                        : code.value())
                .collect(Collectors.joining(" · "));
        return Phrases.phrase("instrument.changes.listed", codes.size(), listed);
    }
}
