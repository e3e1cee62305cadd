package passerelle.strategy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import passerelle.shared.ui.Numbers;
import passerelle.strategy.StrategyOutline;

/** What a strategy is called, its round and its years. */
class OutlineFields extends Div {

    private final TextField title = new TextField();
    private final TextField round = new TextField();
    private final TextField first = new TextField();
    private final TextField last = new TextField();

    /** For a new one, with years to start from. */
    OutlineFields(int round, int firstYear) {
        this(Integer.toString(round), "", Integer.toString(firstYear), "");
    }

    OutlineFields(StrategyOutline known) {
        this(
                Integer.toString(known.round()),
                known.title(),
                Integer.toString(known.firstYear()),
                Integer.toString(known.lastYear()));
    }

    private OutlineFields(String round, String title, String firstYear, String lastYear) {
        addClassName("form-fields");
        fill(this.title, "strategy.title", title);
        this.title.setMaxLength(200);
        this.title.focus();
        fill(this.round, "strategy.round", round);
        this.round.setHelperText(getTranslation("strategy.round.help"));
        fill(first, "strategy.first", firstYear);
        fill(last, "strategy.last", lastYear);
    }

    private void fill(TextField field, String label, String value) {
        field.setLabel(getTranslation(label));
        field.setValue(value);
        field.setRequiredIndicatorVisible(true);
        add(field);
    }

    /** @throws passerelle.shared.RuleViolation when something is missing or not a year */
    StrategyOutline typed() {
        return new StrategyOutline(
                Numbers.year(round.getValue()),
                title.getValue(),
                Numbers.year(first.getValue()),
                Numbers.year(last.getValue()));
    }
}
