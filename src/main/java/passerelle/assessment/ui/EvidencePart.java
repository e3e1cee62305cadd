package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import passerelle.assessment.EvidenceRow;
import passerelle.assessment.FormerAnswer;
import passerelle.instrument.Indicator;
import passerelle.shared.ui.ReasonDialog;

/** The files and links behind one answer, and those of the last round that are not behind it yet. */
class EvidencePart extends Div {

    private final SheetModel model;
    private final Indicator indicator;
    private final transient EvidenceActs acts;
    private final UnorderedList list = new UnorderedList();
    private final UnorderedList former = new UnorderedList();

    EvidencePart(SheetModel model, Indicator indicator, EvidenceActs acts) {
        this.model = model;
        this.indicator = indicator;
        this.acts = acts;
        addClassName("evidence");
        list.addClassName("evidence-list");
        former.addClassNames("evidence-list", "evidence-former");
        add(heading());
        if (isWritable()) {
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
        former.removeAll();
        rows.forEach(row -> list.add(line(row)));
        if (isWritable()) {
            model.former().of(indicator.code()).ifPresent(before -> showFormer(before, rows));
        }
        offer(former);
        offer(list);
    }

    /** Below the heading, where there is anything in it. */
    private void offer(UnorderedList some) {
        some.removeFromParent();
        if (some.getComponentCount() > 0) {
            addComponentAtIndex(1, some);
        }
    }

    private void showFormer(FormerAnswer before, List<EvidenceRow> standing) {
        before.evidence().stream()
                .filter(row -> standing.stream().noneMatch(row::isSameAs))
                .forEach(row -> former.add(line(before, row)));
    }

    private ListItem line(EvidenceRow row) {
        var line = new ListItem(acts.link(row), acts.added(row));
        acts.validity(row, model.assessment()).ifPresent(line::add);
        if (isWritable()) {
            line.add(
                    quiet(
                            "assessment.evidence.valid",
                            row.title(),
                            () -> EvidenceForms.date(
                                    row, day -> saved(() -> acts.evidence().date(row.id(), day.orElse(null))))),
                    quiet("assessment.evidence.withdraw", row.title(), () -> withdraw(row)));
        }
        return line;
    }

    private ListItem line(FormerAnswer before, EvidenceRow row) {
        var year = new Span(getTranslation("assessment.former", before.round() + ""));
        year.addClassName("muted");
        return new ListItem(
                year, acts.link(row), quiet("assessment.evidence.again", row.title(), () -> saved(() -> reuse(row))));
    }

    private Component adding() {
        var code = indicator.code().value();
        var buttons = new Div(
                quiet(
                        "assessment.evidence.file",
                        code,
                        () -> EvidenceForms.files(files -> saved(() ->
                                acts.evidence().addFiles(model.assessment().id(), indicator.code(), files)))),
                quiet(
                        "assessment.evidence.link",
                        code,
                        () -> EvidenceForms.link(link -> saved(
                                () -> acts.evidence().addLink(model.assessment().id(), indicator.code(), link)))),
                quiet("assessment.evidence.known", code, this::choose));
        buttons.addClassName("evidence-adding");
        return buttons;
    }

    /** Of all that stands behind other answers, what does not stand behind this one. */
    private void choose() {
        var standing = model.now().evidence(indicator.code());
        var known = acts.sheets().proofs(model.assessment().id()).stream()
                .filter(row -> standing.stream().noneMatch(row::isSameAs))
                .toList();
        EvidenceForms.known(known, chosen -> saved(() -> chosen.forEach(this::reuse)));
    }

    private void reuse(EvidenceRow row) {
        acts.evidence().reuse(model.assessment().id(), indicator.code(), row.id());
    }

    private void withdraw(EvidenceRow row) {
        ReasonDialog.ask(
                getTranslation("assessment.evidence.withdraw.of", row.title()),
                getTranslation("assessment.evidence.withdraw.consequence"),
                getTranslation("assessment.evidence.withdraw"),
                reason -> saved(() -> acts.evidence().withdraw(row.id(), reason)));
    }

    private void saved(Runnable act) {
        act.run();
        model.refresh();
    }

    private boolean isWritable() {
        return model.isWritable(indicator.code().value());
    }

    private Button quiet(String key, String about, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation("phrase.about", getTranslation(key), about));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
