package passerelle.assessment.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import passerelle.assessment.Figure;
import passerelle.instrument.ProfileField;
import passerelle.shared.ui.Numbers;
import passerelle.shared.ui.Phrases;

/** A figure as its reader's language writes and prints it. */
record FigureWords(ProfileField asked, Component reader) {

    /** @throws passerelle.shared.RuleViolation for what is no number */
    Figure read(String typed) {
        var number = isYear() && !typed.isBlank()
                ? BigDecimal.valueOf(Numbers.year(typed))
                : Numbers.decimal(typed, Phrases.locale());
        return new Figure(number, false);
    }

    /** As it stands in its field; blank where there is no number. */
    String typed(Figure figure) {
        var number = figure.amount();
        if (number == null) {
            return "";
        }
        return isYear() ? number.toPlainString() : Numbers.shown(number, Phrases.locale());
    }

    /** Beside another one, with its unit. */
    String of(Figure figure) {
        if (figure.notCollected()) {
            return reader.getTranslation("assessment.figure.not.collected");
        }
        if (figure.isBlank()) {
            return reader.getTranslation("assessment.answer.none");
        }
        var unit = asked.unit();
        return unit == null ? typed(figure) : typed(figure) + " " + unit.in(Phrases.locale());
    }

    private boolean isYear() {
        return asked.type() == ProfileField.Type.YEAR;
    }
}
