package passerelle.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** What the fields show, by their labels. */
    static Map<String, String> values(Component form) {
        var values = new LinkedHashMap<String, String>();
        of(form).filter(field -> field instanceof HasLabel && ((Component) field).isVisible())
                .forEach(field -> values.put(((HasLabel) field).getLabel(), shown(field)));
        return values;
    }

    private static String shown(HasValue<?, ?> field) {
        return switch (field) {
            case DatePicker day -> day.getOptionalValue().map(Phrases::date).orElse("");
            case ComboBox<?> one -> chosen(one);
            case Select<?> one -> chosen(one);
            case RadioButtonGroup<?> one -> chosen(one);
            case MultiSelectComboBox<?> several -> chosen(several);
            default -> field.getOptionalValue().map(Object::toString).orElse("");
        };
    }

    private static <T> String chosen(ComboBox<T> one) {
        return one.getOptionalValue().map(one.getItemLabelGenerator()).orElse("");
    }

    private static <T> String chosen(Select<T> one) {
        return one.getOptionalValue().map(one.getItemLabelGenerator()).orElse("");
    }

    private static <T> String chosen(RadioButtonGroup<T> one) {
        return one.getOptionalValue().map(one.getItemLabelGenerator()).orElse("");
    }

    private static <T> String chosen(MultiSelectComboBox<T> several) {
        return several.getValue().stream()
                .map(several.getItemLabelGenerator())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Stream<HasValue<?, ?>> inside(Component part) {
        return part instanceof HasValue<?, ?> field ? Stream.of(field) : of(part);
    }
}
