package passerelle.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.document.DocumentRow;
import passerelle.document.DocumentService;
import passerelle.document.ui.DocumentList;
import passerelle.document.ui.FileField;
import passerelle.shared.Audience;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;
import passerelle.visit.VisitDetails;
import passerelle.visit.VisitPaperService;

/** The papers of a visit: those for the city, and those that stay with the team. */
@org.springframework.stereotype.Component
class VisitPapers {

    private final VisitPaperService papers;
    private final DocumentService documents;
    private final CurrentUser user;

    VisitPapers(VisitPaperService papers, DocumentService documents, CurrentUser user) {
        this.papers = papers;
        this.documents = documents;
        this.user = user;
    }

    /** Nothing where there is none and nobody to add one. */
    Optional<Component> of(VisitDetails visit) {
        var mine = user.is(visit.city(), Role.SECRETARIAT, Role.EXPERT, Role.COORDINATOR);
        var all = papers.of(visit.id());
        if (all.isEmpty() && !mine) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        var section = new Section(ui.getTranslation("visit.papers"));
        if (mine) {
            section.action(new QuietButton("visit.attach", () -> ask(visit)));
        }
        if (all.isEmpty()) {
            section.add(new Paragraph(ui.getTranslation("visit.papers.none")));
        }
        add(section, "visit.papers.city", all, Audience.CITY);
        add(section, "visit.papers.team", all, Audience.VISIT_TEAM);
        return Optional.of(section);
    }

    private void add(Section section, String title, List<DocumentRow> all, Audience audience) {
        var these = all.stream().filter(paper -> paper.audience() == audience).toList();
        if (!these.isEmpty()) {
            section.add(new H3(UI.getCurrent().getTranslation(title)), new DocumentList(documents, these));
        }
    }

    private void ask(VisitDetails visit) {
        var ui = UI.getCurrent();
        var file = new FileField(ui.getTranslation("visit.paper")).required();
        var readers = readers();
        readers.setVisible(user.reads(visit.city(), Audience.VISIT_TEAM));
        PageActs.open("visit.attach", "form.save", new Div(file, readers), confirmed -> {
            var given = file.value().orElseThrow(() -> new RuleViolation("visit.error.paper.missing"));
            papers.attach(visit.id(), given, readers.getValue());
        });
    }

    private static RadioButtonGroup<Boolean> readers() {
        var readers = new RadioButtonGroup<Boolean>();
        readers.setLabel(readers.getTranslation("visit.paper.readers"));
        readers.setHelperText(readers.getTranslation("visit.paper.readers.help"));
        readers.setItems(false, true);
        readers.setItemLabelGenerator(city -> readers.getTranslation(city ? "visit.papers.city" : "visit.papers.team"));
        readers.setValue(false);
        return readers;
    }
}
