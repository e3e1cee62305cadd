package passerelle.comparison.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import passerelle.comparison.SavedRow;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;

/** The reader's saved comparisons, or what they are good for. */
class SavedList extends Section {

    SavedList(List<SavedRow> saved) {
        super(UI.getCurrent().getTranslation("comparison.saved"));
        addClassName("saved-comparisons");
        if (saved.isEmpty()) {
            add(new Paragraph(getTranslation("comparison.saved.empty")));
        } else {
            var list = new UnorderedList();
            saved.forEach(row -> list.add(line(row)));
            add(list);
        }
    }

    private static ListItem line(SavedRow row) {
        var about =
                new Span(Phrases.phrase("comparison.saved.line", Phrases.name(row.kind()), row.on(), row.savedAt()));
        about.addClassNames("small", "muted");
        return new ListItem(new Anchor(CompareLinks.saved(row.id()), row.name()), about);
    }
}
