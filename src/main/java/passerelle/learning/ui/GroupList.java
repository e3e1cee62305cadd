package passerelle.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import passerelle.learning.LearningGroupRow;
import passerelle.shared.ui.Phrases;

/** Learning groups below one another, each with what it is about and how far it has come. */
class GroupList extends UnorderedList {

    GroupList(List<LearningGroupRow> rows, AreaTitles titles) {
        addClassName("learning-groups");
        rows.forEach(row -> add(line(row, titles)));
    }

    private static ListItem line(LearningGroupRow row, AreaTitles titles) {
        var name = new Anchor(LearningLinks.group(row.id()), row.name());
        name.addClassName("learning-group-name");
        var about =
                new Span(Phrases.phrase("learning.group.line", titles.of(row.area()), row.cities(), row.proposedOn()));
        about.addClassName("muted");
        return new ListItem(name, LearningWords.badge(row.status()), about);
    }
}
