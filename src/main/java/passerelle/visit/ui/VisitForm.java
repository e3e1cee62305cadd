package passerelle.visit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import passerelle.shared.Period;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;
import passerelle.visit.CostBearer;
import passerelle.visit.VisitDetails;
import passerelle.visit.VisitDetails.VisitingExpert;
import passerelle.visit.VisitPlan;

/** What is planned, to be typed. */
class VisitForm extends Div {

    private final TextField round = new TextField();
    private final DateField first = new DateField(UI.getCurrent().getTranslation("visit.first")).required();
    private final DateField last = new DateField(UI.getCurrent().getTranslation("visit.last")).required();
    private final MultiSelectComboBox<VisitingExpert> experts = new MultiSelectComboBox<>();
    private final TextField representative = new TextField();
    private final RadioButtonGroup<CostBearer> costs = new RadioButtonGroup<>();

    VisitForm(List<VisitingExpert> pool, int suggestedRound, CostBearer usual) {
        addClassName("form-fields");
        round.setLabel(getTranslation("visit.round"));
        round.setRequiredIndicatorVisible(true);
        round.setHelperText(getTranslation("visit.round.help"));
        round.setValue(Integer.toString(suggestedRound));
        first.addValueChangeListener(change -> last.setInitialPosition(change.getValue()));
        experts.setLabel(getTranslation("visit.experts"));
        experts.setHelperText(getTranslation("visit.experts.help"));
        experts.setItemLabelGenerator(VisitingExpert::name);
        experts.setItems(pool);
        representative.setLabel(getTranslation("visit.representative"));
        representative.setMaxLength(120);
        costs.setLabel(getTranslation("visit.costs"));
        costs.setHelperText(getTranslation("visit.costs.help"));
        costs.setItems(CostBearer.values());
        costs.setItemLabelGenerator(bearer -> Phrases.name(this, bearer));
        costs.setValue(usual);
        experts.addClassName("wide");
        add(round, representative, first, last, experts, costs);
    }

    /** Who comes already stays on offer, whether in the pool or not. */
    VisitForm(List<VisitingExpert> pool, VisitDetails visit) {
        this(together(pool, visit.experts()), visit.round(), visit.costs());
        first.setValue(visit.period().first());
        last.setValue(visit.period().last());
        experts.setValue(new HashSet<>(visit.experts()));
        representative.setValue(visit.representative());
    }

    /** @throws RuleViolation when a date is missing or the round is not a year */
    VisitPlan typed(boolean confirmed) {
        if (first.getValue() == null || last.getValue() == null) {
            throw new RuleViolation("visit.error.dates.missing");
        }
        return new VisitPlan(
                Numbers.year(round.getValue()),
                new Period(first.getValue(), last.getValue()),
                experts.getValue().stream().map(VisitingExpert::account).collect(Collectors.toSet()),
                representative.getValue(),
                costs.getValue(),
                confirmed);
    }

    private static List<VisitingExpert> together(List<VisitingExpert> these, List<VisitingExpert> those) {
        var all = new LinkedHashSet<>(these);
        all.addAll(those);
        return List.copyOf(all);
    }
}
