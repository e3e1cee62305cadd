package passerelle.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryButton;
import passerelle.city.CityDetails;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;
import passerelle.strategy.Milestone;
import passerelle.strategy.StrategyDetails;
import passerelle.strategy.StrategyService;
import passerelle.strategy.ui.TextParts.Part;

/** Puts the page of one strategy together: its milestones, its summary, its papers and its evaluation. */
@org.springframework.stereotype.Component
class StrategyPages {

    private static final Part SUMMARY = new Part("summary", "strategy.summary", "strategy.summary.help");

    private final StrategyService strategies;
    private final StrategyForms forms;
    private final TextParts texts;
    private final PaperParts papers;
    private final EvaluationPages evaluations;
    private final AuditLog audit;

    StrategyPages(
            StrategyService strategies,
            StrategyForms forms,
            TextParts texts,
            PaperParts papers,
            EvaluationPages evaluations,
            AuditLog audit) {
        this.strategies = strategies;
        this.forms = forms;
        this.texts = texts;
        this.papers = papers;
        this.evaluations = evaluations;
        this.audit = audit;
    }

    Component of(CityDetails city, StrategyDetails strategy) {
        var writable = forms.areFor(city.id());
        var id = strategy.id().value();
        var section = new Section(strategy.outline().title());
        if (writable) {
            allow(section, strategy);
        }
        section.action(new HistoryButton(audit, city.id(), StrategyService.SUBJECT, id));
        section.add(
                facts(strategy),
                new MilestoneList(strategy.dates()),
                texts.of(StrategyService.SUBJECT, id, writable, SUMMARY),
                papers.of(StrategyService.SUBJECT, id, writable, file -> strategies.attach(strategy.id(), file)));
        var page = new Div(section, evaluations.of(city, strategy));
        page.addClassName("strategy");
        return page;
    }

    private static FactList facts(StrategyDetails strategy) {
        var ui = UI.getCurrent();
        var outline = strategy.outline();
        return new FactList()
                .with(ui.getTranslation("strategy.round"), Integer.toString(outline.round()))
                .with(ui.getTranslation("strategy.years"), outline.firstYear() + " – " + outline.lastYear());
    }

    private void allow(Section section, StrategyDetails strategy) {
        var next = strategy.dates().next();
        for (var milestone : Milestone.values()) {
            if (strategy.dates().of(milestone) == null) {
                section.action(reach(strategy, milestone, milestone == next && !strategy.isAdopted()));
            }
        }
        section.action(new QuietButton("strategy.correct", () -> forms.correct(strategy)));
        section.action(new QuietButton("strategy.withdraw", () -> forms.withdraw(strategy)));
        if (strategy.isAdopted()) {
            section.action(new QuietButton("strategy.record.another", () -> forms.record(strategy.city())));
        }
    }

    private Button reach(StrategyDetails strategy, Milestone milestone, boolean first) {
        var key = "strategy.reach." + milestone;
        Runnable act = () -> forms.reach(strategy, milestone);
        return first ? new PrimaryButton(key, act) : new QuietButton(key, act);
    }
}
