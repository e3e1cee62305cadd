package passerelle.journey.norm.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import passerelle.journey.norm.Norm;
import passerelle.journey.pipeline.CityStep;
import passerelle.journey.ui.JourneyWords;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.ReasonField;

/** Another amount for a norm, and which cities it would make late. */
class NormForm extends Div {

    private static final int NAMED = 12;

    private final IntegerField amount = new IntegerField();
    private final ReasonField why = new ReasonField();
    private final Div late = new Div();
    private final transient JourneyWords words;
    private final LocalDate today;
    private final int inForce;
    private final transient IntFunction<List<CityStep>> preview;

    NormForm(Norm norm, int inForce, LocalDate today, IntFunction<List<CityStep>> preview) {
        this.words = new JourneyWords(today);
        this.today = today;
        this.inForce = inForce;
        this.preview = preview;
        addClassName("form-fields");
        amount.setLabel(getTranslation(norm.isInMonths() ? "journey.norm.months" : "journey.norm.days"));
        amount.setValue(inForce);
        amount.setStepButtonsVisible(true);
        amount.setRequiredIndicatorVisible(true);
        amount.addValueChangeListener(change -> look());
        late.addClassName("norm-preview");
        late.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("journey.norm.consequence")), amount, late, why);
    }

    int amount() {
        return amount.getOptionalValue().orElse(0);
    }

    /** An amount by the label of its field. */
    Map<String, String> values(int amount) {
        return Map.of(this.amount.getLabel(), Phrases.number(amount));
    }

    Reason reason() {
        return why.reason();
    }

    /** @throws NeedsConfirmation when cities would become late, once they were named */
    void checkSeen(boolean confirmed) {
        var become = preview.apply(amount()).size();
        if (!confirmed && become > 0) {
            look();
            throw new NeedsConfirmation("journey.norm.late.confirm", become);
        }
    }

    private void look() {
        late.removeAll();
        if (amount() != inForce) {
            try {
                show(preview.apply(amount()));
            } catch (RuleViolation notYetANorm) {
                late.removeAll();
            }
        }
    }

    private void show(List<CityStep> become) {
        var names = new UnorderedList();
        become.stream().limit(NAMED).forEach(step -> names.add(new ListItem(line(step))));
        if (become.size() > NAMED) {
            names.add(new ListItem(getTranslation("journey.norm.late.more", become.size() - NAMED)));
        }
        late.add(new Paragraph(getTranslation("journey.norm.late", become.size())), names);
    }

    private String line(CityStep step) {
        return getTranslation(
                "journey.norm.late.city",
                step.name(getLocale()),
                words.name(step.state()),
                words.late(step.state().daysLate(today)));
    }
}
