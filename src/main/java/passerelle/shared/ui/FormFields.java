package passerelle.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.stream.Stream;

/** The fields inside a form, wherever in it they stand. */
final class FormFields {

    private FormFields() {}

    static Stream<HasValue<?, ?>> of(Component form) {
        return form.getChildren().flatMap(FormFields::inside);
    }

    /** Whether something is typed that is no day: it must not be taken for an empty field. */
    static boolean isUnreadable(HasValue<?, ?> field) {
        return field instanceof DatePicker day
                && day.isVisible()
                && day.getValue() == null
                && !day.getElement().getProperty("_inputElementValue", "").isEmpty();
    }

    private static Stream<HasValue<?, ?>> inside(Component part) {
        return part instanceof HasValue<?, ?> field ? Stream.of(field) : of(part);
    }
}
