package passerelle.delegation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.delegation.AgendaLine;
import passerelle.delegation.DelegatedPart;
import passerelle.delegation.DelegationAgenda;
import passerelle.home.ui.HomePanel;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;

/** What somebody was asked to answer, one line for each time. */
@org.springframework.stereotype.Component
class MyQuestions implements HomePanel {

    private final DelegationAgenda agenda;
    private final CurrentUser user;

    MyQuestions(DelegationAgenda agenda, CurrentUser user) {
        this.agenda = agenda;
        this.user = user;
    }

    @Override
    public int order() {
        return 5;
    }

    /** For those who answer what others coordinate. */
    @Override
    public Optional<Component> content() {
        if (!user.is(Role.CONTRIBUTOR) && !user.is(Role.DELEGATE)) {
            return Optional.empty();
        }
        var mine = agenda.mine();
        return mine.isEmpty() ? Optional.empty() : Optional.of(section(mine));
    }

    private static Section section(List<AgendaLine> mine) {
        var section = new Section(UI.getCurrent().getTranslation("delegation.mine"));
        var list = new UnorderedList();
        list.addClassName("my-questions");
        mine.forEach(line -> list.add(line(line)));
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
