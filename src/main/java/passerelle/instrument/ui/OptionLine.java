package passerelle.instrument.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.Option;
import passerelle.shared.RuleViolation;

/** One of the answers an indicator offers, while it is written. */
class OptionLine extends Div {

    private final Span letter = new Span();
    private final TextPair label;
    private final IntegerField points = new IntegerField();
    private final Checkbox exclusive = new Checkbox();
    private final Button up;
    private final Button down;
    private final Button remove;

    /** What its buttons do with it. */
    interface Place {

        void move(OptionLine line, int steps);

        void remove(OptionLine line);
    }

    OptionLine(@Nullable Option known, Place place) {
        addClassName("option-line");
        letter.addClassName("option-letter");
        label = TextPair.passage("", known == null ? null : known.label());
        points.setMin(0);
        points.setMax(100);
        points.setValue(known == null ? 0 : known.points());
        exclusive.setValue(known != null && known.exclusive());
        up = quiet("↑", () -> place.move(this, -1));
        down = quiet("↓", () -> place.move(this, 1));
        remove = quiet("✕", () -> place.remove(this));
        var buttons = new Div(up, down, remove);
        buttons.addClassName("option-buttons");
        var rest = new Div(points, exclusive, buttons);
        rest.addClassName("option-rest");
        add(letter, label, rest);
    }

    private static Button quiet(String sign, Runnable act) {
        var button = new Button(sign, click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    /** Its letter goes by its place. */
    void stand(String code, boolean first, boolean last) {
        letter.setText(code);
        label.called(getTranslation("instrument.draft.option", code));
        points.setLabel(getTranslation("instrument.draft.points", code));
        exclusive.setLabel(getTranslation("instrument.draft.exclusive", code));
        up.setAriaLabel(getTranslation("instrument.draft.up", code));
        down.setAriaLabel(getTranslation("instrument.draft.down", code));
        remove.setAriaLabel(getTranslation("instrument.draft.remove.option", code));
        up.setEnabled(!first);
        down.setEnabled(!last);
    }

    /** Standing alone makes sense only where several answers may be ticked. */
    void offerExclusive(boolean several) {
        exclusive.setVisible(several);
    }

    /** @throws RuleViolation when a text or the points are missing */
    Option typed(String code) {
        if (points.getValue() == null || points.getValue() < 0 || points.getValue() > 100) {
            throw new RuleViolation("instrument.error.points", code);
        }
        return new Option(code, points.getValue(), exclusive.isVisible() && exclusive.getValue(), label.typed());
    }
}
