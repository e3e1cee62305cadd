package passerelle.strategy.ui;

import com.vaadin.flow.component.html.Div;
import passerelle.shared.ui.DateField;
import passerelle.strategy.StrategyDates;
import passerelle.strategy.StrategyDetails;
import passerelle.strategy.StrategyRevision;

/** What a strategy is called and when its milestones were reached. */
class RevisionFields extends Div {

    private final OutlineFields outline;
    private final DateField supported;
    private final DateField adopted;
    private final DateField presented;

    RevisionFields(StrategyDetails known) {
        var dates = known.dates();
        outline = new OutlineFields(known.outline());
        supported = DateField.of("Milestone.SUPPORT_GROUP", dates.supportGroupOn());
        adopted = DateField.of("Milestone.ADOPTION", dates.adoptedOn());
        presented = DateField.of("Milestone.PRESENTATION", dates.presentedOn());
        outline.addClassName("wide");
        add(outline, supported, adopted, presented);
    }

    /** @throws passerelle.shared.RuleViolation when something is missing or not a year */
    StrategyRevision typed(boolean confirmed) {
        var dates = new StrategyDates(supported.getValue(), adopted.getValue(), presented.getValue());
        return new StrategyRevision(outline.typed(), dates, confirmed);
    }
}
