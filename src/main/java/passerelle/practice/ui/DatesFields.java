package passerelle.practice.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import passerelle.practice.PracticeChange;
import passerelle.practice.PracticeDates;
import passerelle.shared.PartialDate;
import passerelle.shared.RuleViolation;

/** When the practice began and ended, as precisely as somebody knows. */
class DatesFields extends Div {

    private final ReportModel model;
    private final PartialDateField start = new PartialDateField(getTranslation("practice.dates.start"));
    private final PartialDateField end = new PartialDateField(getTranslation("practice.dates.end"));
    private final Checkbox ongoing = new Checkbox(getTranslation("practice.dates.ongoing"));

    DatesFields(ReportModel model) {
        this.model = model;
        var dates = model.practice().facts().dates();
        addClassName("form-fields");
        start.show(dates.start());
        end.show(dates.end());
        end.setEnabled(!dates.ongoing());
        ongoing.setValue(dates.ongoing());
        ongoing.addClassName("wide");
        start.addValueChangeListener(this::store);
        end.addValueChangeListener(this::store);
        ongoing.addValueChangeListener(change -> {
            end.setEnabled(!ongoing.getValue());
            store(change);
        });
        add(start, end, ongoing);
    }

    private void store(ComponentValueChangeEvent<?, ?> change) {
        if (!change.isFromClient()) {
            return;
        }
        if (ongoing.getValue()) {
            end.clear();
        }
        start.refuse(null);
        end.refuse(null);
        var from = read(start);
        var until = read(end);
        if (!start.isInvalid() && !end.isInvalid()) {
            end.refuse(refusal(from, until));
        }
    }

    private static @Nullable PartialDate read(PartialDateField field) {
        try {
            return field.date();
        } catch (RuleViolation refusal) {
            field.refuse(refusal);
            return null;
        }
    }

    private @Nullable RuleViolation refusal(@Nullable PartialDate from, @Nullable PartialDate until) {
        try {
            return model.write(new PracticeChange.Dates(new PracticeDates(from, until, ongoing.getValue())));
        } catch (RuleViolation refusal) {
            return refusal;
        }
    }
}
