package passerelle.delegation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import passerelle.delegation.AgendaLine;
import passerelle.delegation.DelegatedPart;
import passerelle.home.ui.HomePanel;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;

/** What somebody was asked to answer, one line for each time. */
@org.springframework.stereotype.Component
class MyQuestions implements HomePanel {

    /** What waits is asked first on every home page; it is not read again for the panel below. */
    static void keep(List<AgendaLine> mine) {
        var page = UI.getCurrent();
        if (page != null) {
            ComponentUtil.setData(page, Held.class, new Held(mine));
        }
    }

    private record Held(List<AgendaLine> lines) {}

    private static List<AgendaLine> mine() {
        var held = ComponentUtil.getData(UI.getCurrent(), Held.class);
        return held == null ? List.of() : held.lines();
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean visible() {
        return !mine().isEmpty();
    }

    @Override
    public Component content() {
        var section = new Section(UI.getCurrent().getTranslation("delegation.mine"));
        var list = new UnorderedList();
        list.addClassName("my-questions");
        mine().forEach(line -> list.add(line(line)));
        section.add(list);
        return section;
    }

    private static ListItem line(AgendaLine line) {
        var ui = UI.getCurrent();
        var row = line.row();
        var parts = new Span(PartWords.of(DelegatedPart.of(line.sheet().edition(), row.fields())));
        parts.addClassName("delegation-parts");
        var progress = line.progress();
        var facts = new Span(Phrases.phrase(
                row.isDone() ? "delegation.mine.done" : "delegation.mine.facts",
                row.due(),
                progress.answered(),
                progress.total()));
        facts.addClassName("muted");
        var go = new Anchor(AgendaLinks.firstOpen(line), ui.getTranslation("delegation.continue"));
        go.getElement().setAttribute("aria-label", ui.getTranslation("phrase.about", go.getText(), parts.getText()));
        return new ListItem(parts, facts, go);
    }
}
