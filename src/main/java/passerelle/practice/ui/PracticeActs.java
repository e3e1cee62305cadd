package passerelle.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryButton;
import passerelle.practice.Criterion;
import passerelle.practice.CriterionVerdict;
import passerelle.practice.PracticeDetails;
import passerelle.practice.PracticeReporting;
import passerelle.practice.PracticeReview;
import passerelle.practice.PracticeService;
import passerelle.practice.PracticeStatus;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Notices;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;

/** What may be done with a practice from its page: to go on writing it, to return, publish or archive it. */
@org.springframework.stereotype.Component
class PracticeActs {

    private final PracticeReporting reporting;
    private final PracticeReview review;
    private final PracticeSight sight;
    private final AuditLog audit;
    private final PaperLinks papers;

    PracticeActs(
            PracticeReporting reporting,
            PracticeReview review,
            PracticeSight sight,
            AuditLog audit,
            PaperLinks papers) {
        this.reporting = reporting;
        this.review = review;
        this.sight = sight;
        this.audit = audit;
        this.papers = papers;
    }

    /** To take away, for whoever is signed in. */
    List<Anchor> papers(PracticeReading reading) {
        return sight.isSignedIn() ? papers.of(reading.practice()) : List.of();
    }

    Div of(PracticeReading reading) {
        var practice = reading.practice();
        var acts = new Div();
        acts.addClassName("practice-acts");
        if (practice.reach().inside()) {
            acts.add(new HistoryButton(
                    audit,
                    practice.city(),
                    PracticeService.SUBJECT,
                    practice.id().value()));
        }
        if (practice.reach().renews()) {
            acts.add(new QuietButton("practice.version.begin", () -> beginVersion(practice)));
        }
        if (sight.isSecretariat()
                && practice.status().mayBecome(PracticeStatus.ARCHIVED)
                && !practice.status().isWithTheCity()) {
            acts.add(new QuietButton(
                    "practice.archive",
                    () -> PageActs.ask(
                            "practice.archive",
                            "practice.archive.consequence",
                            why -> review.archive(practice.id(), why))));
        }
        if (practice.reach().writes()) {
            var write = new Anchor(
                    PracticeLinks.report(practice.code()), UI.getCurrent().getTranslation("practice.write"));
            write.addClassName("primary-link");
            acts.add(write);
        }
        if (practice.reach().reviews()) {
            acts.add(
                    new QuietButton("practice.return", () -> giveBack(practice)),
                    new PrimaryButton("practice.publish", () -> publish(practice)));
        }
        return acts;
    }

    private void beginVersion(PracticeDetails practice) {
        reporting.beginVersion(practice.id());
        UI.getCurrent().navigate(PracticeLinks.report(practice.code()));
    }

    private void giveBack(PracticeDetails practice) {
        PageActs.open(
                "practice.return",
                "practice.return.act",
                new Div(new Paragraph(PracticeWords.words("practice.return.consequence"))),
                confirmed -> review.giveBack(practice.id()));
    }

    /** The tick-list, beside what the city thinks of its own practice. */
    private void publish(PracticeDetails practice) {
        var ui = UI.getCurrent();
        var groups = new EnumMap<Criterion, RadioButtonGroup<CriterionVerdict>>(Criterion.class);
        var fields = new Div(new Paragraph(ui.getTranslation("practice.publish.why")));
        fields.addClassNames("form-fields", "practice-verdicts");
        for (var criterion : Criterion.values()) {
            var group = new RadioButtonGroup<CriterionVerdict>();
            group.setLabel(Phrases.name(criterion));
            group.setItems(CriterionVerdict.values());
            group.setItemLabelGenerator(Phrases::name);
            group.setRequiredIndicatorVisible(true);
            group.setHelperText(ui.getTranslation("practice.criterion." + criterion.name()) + " "
                    + ui.getTranslation(
                            practice.facts().selfCheck().contains(criterion)
                                    ? "practice.criterion.claimed"
                                    : "practice.criterion.open"));
            groups.put(criterion, group);
            fields.add(group);
        }
        new FormDialog(
                        ui.getTranslation("practice.publish"),
                        ui.getTranslation("practice.publish.act"),
                        fields,
                        confirmed -> {
                            review.publish(practice.id(), judged(groups), confirmed);
                            Notices.done(ui.getTranslation("practice.published.done"));
                            ui.refreshCurrentRoute(false);
                            return true;
                        })
                .open();
    }

    private static Map<Criterion, CriterionVerdict> judged(Map<Criterion, RadioButtonGroup<CriterionVerdict>> groups) {
        var judged = new EnumMap<Criterion, CriterionVerdict>(Criterion.class);
        groups.forEach(
                (criterion, group) -> group.getOptionalValue().ifPresent(verdict -> judged.put(criterion, verdict)));
        return judged;
    }
}
