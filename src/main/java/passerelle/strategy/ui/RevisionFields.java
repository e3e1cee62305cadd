package passerelle.strategy.ui;

import com.vaadin.flow.component.html.Div;
import passerelle.strategy.StrategyDates;
import passerelle.strategy.StrategyDetails;
import passerelle.strategy.StrategyRevision;

/** What a strategy is called and when its milestones were reached. */
class RevisionFields extends Div {

    private final OutlineFields outline;
    private final DayField supported;
    private final DayField adopted;
    private final DayField presented;

    RevisionFields(StrategyDetails known) {
        var dates = known.dates();
        outline = new OutlineFields(known.outline());
        supported = new DayField("Milestone.SUPPORT_GROUP", dates.supportGroupOn());
        adopted = new DayField("Milestone.ADOPTION", dates.adoptedOn());
        presented = new DayField("Milestone.PRESENTATION", dates.presentedOn());
        outline.addClassName("wide");
        add(outline, supported, adopted, presented);
    }

    /** @throws passerelle.shared.RuleViolation when something is missing or not a year */
    StrategyRevision typed(boolean confirmed) {
        var dates = new StrategyDates(supported.getValue(), adopted.getValue(), presented.getValue());
        return new StrategyRevision(outline.typed(), dates, confirmed);
    }
}
