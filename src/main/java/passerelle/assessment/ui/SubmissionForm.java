package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.EvidenceRow;
import passerelle.assessment.SubmissionCheck;
import passerelle.assessment.SubmissionFinding;
import passerelle.assessment.SubmissionService;
import passerelle.assessment.Unproven;
import passerelle.city.CityDetails;
import passerelle.instrument.Item;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.ReasonField;

/** Shows what is open and what lacks evidence, with a way to each, and hands the answers in. */
@org.springframework.stereotype.Component
class SubmissionForm {

    private final AnswerSheetService sheets;
    private final SubmissionService submissions;

    SubmissionForm(AnswerSheetService sheets, SubmissionService submissions) {
        this.sheets = sheets;
        this.submissions = submissions;
    }

    void open(CityDetails city, SheetModel model, SheetParts.Opened parts) {
        var check = sheets.check(model.assessment().id());
        var findings = new Findings(city, model);
        if (check.isRefused()) {
            refuse(findings.of(check));
        } else {
            ask(findings.of(check), check, model, parts);
        }
    }

    private static void refuse(Component findings) {
        var dialog = new Dialog(words("assessment.submit.refused"));
        dialog.add(findings);
        dialog.getFooter().add(new Button(words("form.close"), click -> dialog.close()));
        dialog.open();
    }

    private void ask(Div findings, SubmissionCheck check, SheetModel model, SheetParts.Opened parts) {
        var why = new ReasonField();
        why.setLabel(words("assessment.submit.reason"));
        why.setWidthFull();
        findings.add(new Paragraph(words("assessment.submit.consequence")));
        if (check.hasWarnings()) {
            findings.add(why);
        }
        new FormDialog(words("assessment.submit.title"), words("assessment.submit"), findings, confirmed -> {
                    submissions.submit(model.assessment().id(), check.hasWarnings() ? why.reason() : null);
                    Notices.done(
                            words("assessment.submit.done"),
                            parts.afterSubmission().toList());
                    UI.getCurrent().refreshCurrentRoute(false);
                    return true;
                })
                .open();
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    /** The dialog gives way to the card, which may stand on the page already. */
    private static void leave(Component link, String card) {
        link.findAncestor(Dialog.class).close();
        UI.getCurrent().getPage().executeJs("window.passerelleSheet.arrive($0)", card);
    }

    /** What was found, each with a link to its card. */
    private record Findings(CityDetails city, SheetModel model) {

        Div of(SubmissionCheck check) {
            var found = new Div();
            found.addClassName("submission-check");
            add(found, "assessment.submit.missing", check.missing());
            add(found, "assessment.submit.open", check.open());
            add(found, "assessment.submit.unexplained", check.unexplained());
            addUnproven(found, check.unproven());
            check.findings().forEach(finding -> add(found, finding));
            addFigures(found);
            if (found.getChildren().findAny().isEmpty()) {
                found.add(new Paragraph(words("assessment.submit.complete")));
            }
            return found;
        }

        private void add(Div found, String title, List<? extends Item> items) {
            if (!items.isEmpty()) {
                found.add(new H3(UI.getCurrent().getTranslation(title, items.size())), links(items));
            }
        }

        /** What is no longer valid is named, so that the city sees why a file that is there does not count. */
        private void addUnproven(Div found, List<Unproven> unproven) {
            if (unproven.isEmpty()) {
                return;
            }
            var list = new UnorderedList();
            for (var answer : unproven) {
                var item = new ListItem(link(answer.indicator()));
                answer.expired().stream().map(Findings::expired).forEach(item::add);
                list.add(item);
            }
            found.add(new H3(UI.getCurrent().getTranslation("assessment.submit.unproven", unproven.size())), list);
        }

        private static Div expired(EvidenceRow proof) {
            var words = new Div(Phrases.phrase(
                    "assessment.submit.expired", proof.title(), Objects.requireNonNull(proof.validUntil())));
            words.addClassName("muted");
            return words;
        }

        private void add(Div found, SubmissionFinding finding) {
            found.add(new H3(Phrases.phrase(finding.text(), finding.arguments().toArray())));
            if (!finding.fields().isEmpty()) {
                found.add(links(finding.fields().stream()
                        .flatMap(field -> model.edition().item(field).stream())
                        .toList()));
            }
        }

        private UnorderedList links(List<? extends Item> items) {
            var list = new UnorderedList();
            items.forEach(item -> list.add(new ListItem(link(item))));
            return list;
        }

        /** Of the city's figures none is needed, and none is forgotten unseen. */
        private void addFigures(Div found) {
            var blank = model.edition().profile().stream()
                    .filter(field -> !model.now().isAnswered(field) && model.isWritable(field.code()))
                    .toList();
            add(found, "assessment.submit.figures", blank);
        }

        private Anchor link(Item item) {
            var place = model.edition().place(item);
            var address = AssessmentLinks.to(city.code(), model.assessment().id(), place, item);
            var link = new Anchor(address, item.title(Phrases.locale()));
            link.getElement().addEventListener("click", click -> leave(link, AssessmentLinks.card(item)));
            return link;
        }
    }
}
