package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import passerelle.assessment.EvidenceRow;
import passerelle.assessment.EvidenceService;
import passerelle.document.DocumentService;
import passerelle.document.ui.DocumentList;
import passerelle.instrument.Indicator;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.ReasonDialog;

/** The files and links behind one answer. */
class EvidencePart extends Div {

    private final SheetModel model;
    private final Indicator indicator;
    private final EvidenceService evidence;
    private final DocumentService documents;
    private final UnorderedList list = new UnorderedList();

    EvidencePart(SheetModel model, Indicator indicator, EvidenceService evidence, DocumentService documents) {
        this.model = model;
        this.indicator = indicator;
        this.evidence = evidence;
        this.documents = documents;
        addClassName("evidence");
        list.addClassName("evidence-list");
        add(heading(), list);
        if (model.isWritable(indicator.code().value())) {
            add(adding());
        }
        Signal.effect(this, () -> show(model.evidence(indicator.code()).get()));
    }

    private Component heading() {
        return new H4(getTranslation(
                indicator.evidenceRequired() ? "assessment.evidence.wanted" : "assessment.evidence.title"));
    }

    private void show(List<EvidenceRow> rows) {
        list.removeAll();
        list.setVisible(!rows.isEmpty());
        rows.forEach(row -> list.add(line(row)));
    }

    private ListItem line(EvidenceRow row) {
        var added = new Span(Phrases.phrase("assessment.evidence.added", Phrases.moment(row.addedAt()), row.addedBy()));
        added.addClassName("muted");
        var line = new ListItem(link(row), added);
        if (model.isWritable(indicator.code().value())) {
            line.add(quiet(
                    getTranslation("assessment.evidence.withdraw"),
                    getTranslation("assessment.evidence.withdraw.of", row.title()),
                    () -> withdraw(row)));
        }
        return line;
    }

    private Anchor link(EvidenceRow row) {
        if (row.document() != null) {
            return DocumentList.link(documents, row.document(), row.title());
        }
        var link = new Anchor(row.url() == null ? "" : row.url(), row.title());
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private Component adding() {
        var code = indicator.code().value();
        var buttons = new Div(
                quiet(
                        getTranslation("assessment.evidence.file"),
                        getTranslation("assessment.evidence.file.of", code),
                        () -> EvidenceForms.file(file ->
                                saved(() -> evidence.addFile(model.assessment().id(), indicator.code(), file)))),
                quiet(
                        getTranslation("assessment.evidence.link"),
                        getTranslation("assessment.evidence.link.of", code),
                        () -> EvidenceForms.link(link ->
                                saved(() -> evidence.addLink(model.assessment().id(), indicator.code(), link)))));
        buttons.addClassName("evidence-adding");
        return buttons;
    }

    private void withdraw(EvidenceRow row) {
        ReasonDialog.ask(
                getTranslation("assessment.evidence.withdraw.of", row.title()),
                getTranslation("assessment.evidence.withdraw.consequence"),
                getTranslation("assessment.evidence.withdraw"),
                reason -> saved(() -> evidence.withdraw(row.id(), reason)));
    }

    private void saved(Runnable act) {
        act.run();
        model.refresh();
    }

    private static Button quiet(String label, String spoken, Runnable act) {
        var button = new Button(label, click -> act.run());
        button.setAriaLabel(spoken);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
