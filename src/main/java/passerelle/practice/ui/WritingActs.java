package passerelle.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryButton;
import passerelle.practice.PracticeAdvice;
import passerelle.practice.PracticeCheck;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeReporting;
import passerelle.practice.PracticeSection;
import passerelle.practice.PracticeService;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;

/** What is done with a practice that is being written: a look at it, handing it in, discarding it. */
@org.springframework.stereotype.Component
class WritingActs {

    private final PracticeReporting reporting;
    private final AuditLog audit;

    WritingActs(PracticeReporting reporting, AuditLog audit) {
        this.reporting = reporting;
        this.audit = audit;
    }

    Div of(ReportModel model) {
        var practice = model.practice();
        var acts = new Div();
        acts.addClassName("practice-acts");
        if (practice.reach().reports()) {
            acts.add(new QuietButton("practice.discard", () -> discard(practice)));
        }
        acts.add(new HistoryButton(
                audit, practice.city(), PracticeService.SUBJECT, practice.id().value()));
        var look = new Anchor(
                PracticeLinks.version(practice.code(), practice.revision()),
                UI.getCurrent().getTranslation("practice.look"));
        look.addClassName("quiet-link");
        acts.add(look);
        if (practice.reach().reports()) {
            acts.add(new PrimaryButton("practice.submit", () -> submit(model)));
        }
        return acts;
    }

    /** What is missing leads to where it is written; nothing is handed in before. */
    private void submit(ReportModel model) {
        var ui = UI.getCurrent();
        var practice = model.practice();
        var check = model.check();
        var page = new Div();
        page.addClassName("practice-check");
        var dialog = new FormDialog(
                ui.getTranslation("practice.submit.check"),
                ui.getTranslation("practice.submit.act"),
                page,
                confirmed -> {
                    reporting.submit(practice.id());
                    Notices.done(ui.getTranslation("practice.submitted"));
                    ui.navigate(PracticeLinks.to(practice.code()));
                    return true;
                });
        page.add(found(check, dialog));
        dialog.open();
    }

    private static Component[] found(PracticeCheck check, FormDialog dialog) {
        var missing = check.missing().isEmpty()
                ? Stream.<Component>of(new Paragraph(PracticeWords.words("practice.submit.complete")))
                : Stream.<Component>of(
                        new H3(PracticeWords.words("practice.submit.missing")),
                        list(check.missing().stream().map(section -> link(section, Phrases.name(section), dialog))));
        var advice = check.advice().isEmpty()
                ? Stream.<Component>of()
                : Stream.<Component>of(
                        new H3(PracticeWords.words("practice.submit.advice")),
                        list(check.advice().stream().map(advised -> link(advised, dialog))));
        return Stream.concat(missing, advice).toArray(Component[]::new);
    }

    private static Anchor link(PracticeAdvice advised, FormDialog dialog) {
        return advised == PracticeAdvice.CRITERIA
                ? link("criteria", Phrases.name(advised), dialog)
                : link(advised.section(), Phrases.name(advised), dialog);
    }

    private static Anchor link(PracticeSection section, String words, FormDialog dialog) {
        return link(section.code(), words, dialog);
    }

    private static Anchor link(String place, String words, FormDialog dialog) {
        var link = new Anchor("#" + place, words);
        link.setRouterIgnore(true);
        link.getElement().addEventListener("click", event -> dialog.close());
        return link;
    }

    private static UnorderedList list(Stream<Anchor> lines) {
        var list = new UnorderedList();
        lines.map(ListItem::new).forEach(list::add);
        return list;
    }

    private void discard(PracticeDetails practice) {
        PageActs.ask("practice.discard", "practice.discard.consequence", why -> reporting.discard(practice.id(), why));
    }
}
