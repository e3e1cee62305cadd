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
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.SubmissionCheck;
import passerelle.assessment.SubmissionFinding;
import passerelle.assessment.SubmissionService;
import passerelle.city.CityDetails;
import passerelle.instrument.Indicator;
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

    void open(CityDetails city, SheetModel model) {
        var check = sheets.check(model.assessment().id());
        var findings = new Findings(city, model);
        if (check.isRefused()) {
            refuse(findings.of(check));
        } else {
            ask(findings.of(check), check, model);
        }
    }

    private static void refuse(Component findings) {
        var dialog = new Dialog(words("assessment.submit.refused"));
        dialog.add(findings);
        dialog.getFooter().add(new Button(words("form.close"), click -> dialog.close()));
        dialog.open();
    }

    private void ask(Div findings, SubmissionCheck check, SheetModel model) {
        var why = new ReasonField();
        why.setLabel(words("assessment.submit.reason"));
        why.setWidthFull();
        findings.add(new Paragraph(words("assessment.submit.consequence")));
        if (check.hasWarnings()) {
            findings.add(why);
        }
        new FormDialog(words("assessment.submit.title"), words("assessment.submit"), findings, confirmed -> {
                    submissions.submit(model.assessment().id(), check.hasWarnings() ? why.reason() : null);
                    Notices.done(words("assessment.submit.done"));
                    UI.getCurrent().refreshCurrentRoute(false);
                    return true;
                })
                .open();
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    /** The dialog gives way to the card, which may stand on the page already. */
    private static void leave(Component link, Indicator indicator) {
        link.findAncestor(Dialog.class).close();
        UI.getCurrent()
                .getPage()
                .executeJs("window.passerelleSheet.arrive($0)", indicator.code().value());
    }

    /** What was found, each with a link to its card. */
    private record Findings(CityDetails city, SheetModel model) {

        Div of(SubmissionCheck check) {
            var found = new Div();
            found.addClassName("submission-check");
            add(found, "assessment.submit.missing", check.missing());
            add(found, "assessment.submit.open", check.open());
            add(found, "assessment.submit.unproven", check.unproven());
            check.findings().forEach(finding -> add(found, finding));
            if (found.getChildren().findAny().isEmpty()) {
                found.add(new Paragraph(words("assessment.submit.complete")));
            }
            return found;
        }

        private void add(Div found, String title, List<Indicator> indicators) {
            if (!indicators.isEmpty()) {
                found.add(new H3(UI.getCurrent().getTranslation(title, indicators.size())), links(indicators));
            }
        }

        private void add(Div found, SubmissionFinding finding) {
            found.add(new H3(Phrases.phrase(finding.text(), finding.arguments().toArray())));
            if (!finding.indicators().isEmpty()) {
                found.add(links(finding.indicators().stream()
                        .map(model.edition()::indicator)
                        .toList()));
            }
        }

        private UnorderedList links(List<Indicator> indicators) {
            var list = new UnorderedList();
            indicators.forEach(indicator -> list.add(new ListItem(link(indicator))));
            return list;
        }

        private Anchor link(Indicator indicator) {
            var area = model.edition().areaOf(indicator.code()).code();
            var address = AssessmentLinks.to(city.code(), model.assessment().id(), area, indicator.code());
            var link = new Anchor(address);
            link.getElement().addEventListener("click", click -> leave(link, indicator));
            link.setText(indicator.code().value() + " " + indicator.topic().in(Phrases.locale()));
            return link;
        }
    }
}
