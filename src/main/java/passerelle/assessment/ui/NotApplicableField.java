package passerelle.assessment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Declares an indicator not applicable. It counts from the moment a reason is given, not from the tick. */
class NotApplicableField extends Div {

    private static final int SHORTEST_REASON = 3;

    private final Checkbox tick = new Checkbox();
    private final TextField reason = new TextField();
    private boolean declared;

    /** @param decided takes the reason, or nothing when the declaration is taken back */
    NotApplicableField(Consumer<Optional<String>> decided) {
        addClassName("not-applicable");
        tick.setLabel(getTranslation("assessment.notapplicable"));
        reason.setLabel(getTranslation("assessment.notapplicable.reason"));
        reason.setHelperText(getTranslation("assessment.notapplicable.help"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        reason.setVisible(false);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setValueChangeTimeout(600);
        tick.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                toggle(change.getValue(), decided);
            }
        });
        reason.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue().strip().length() >= SHORTEST_REASON) {
                decided.accept(Optional.of(change.getValue().strip()));
            }
        });
        add(tick, reason);
    }

    private void toggle(boolean ticked, Consumer<Optional<String>> decided) {
        reason.setVisible(ticked);
        if (ticked) {
            reason.focus();
        } else if (declared) {
            decided.accept(Optional.empty());
        }
    }

    /** A reason shorter than what is being typed is not shown over it. */
    void show(@Nullable String stored) {
        declared = stored != null;
        tick.setValue(declared);
        reason.setVisible(declared);
        if (stored == null) {
            reason.clear();
        } else if (!reason.getValue().strip().equals(stored)) {
            reason.setValue(stored);
        }
    }

    void setReadOnly(boolean readOnly) {
        tick.setReadOnly(readOnly);
        reason.setReadOnly(readOnly);
    }
}
