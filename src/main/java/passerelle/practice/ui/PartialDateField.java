package passerelle.practice.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.shared.PartialDate;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.Phrases;

/** A date as precise as it is known, typed as 2021, 3/2021 or 14/3/2021. */
class PartialDateField extends TextField {

    private static final Pattern TYPED = Pattern.compile("(?:(?:(\\d{1,2})[/.])?(\\d{1,2})[/.])?(\\d{4})");

    PartialDateField(String label) {
        super(label);
        setHelperText(getTranslation("practice.dates.help"));
        setManualValidation(true);
        setClearButtonVisible(true);
    }

    void show(@Nullable PartialDate date) {
        setValue(date == null ? "" : typed(date));
    }

    /** @throws RuleViolation for what is no date */
    @Nullable PartialDate date() {
        return getValue().isBlank() ? null : read(getValue().strip());
    }

    /** Says below the field what was refused. */
    void refuse(@Nullable RuleViolation refusal) {
        setInvalid(refusal != null);
        setErrorMessage(refusal == null ? "" : Phrases.of(refusal));
    }

    static PartialDate read(String typed) {
        var parts = TYPED.matcher(typed);
        return PartialDate.parse(parts.matches() ? iso(parts) : typed);
    }

    private static String iso(Matcher parts) {
        return Stream.of(parts.group(3), two(parts.group(2)), two(parts.group(1)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    private static String two(@Nullable String digits) {
        return digits == null ? "" : digits.length() == 1 ? "0" + digits : digits;
    }

    private static String typed(PartialDate date) {
        var parts = List.of(date.toString().split("-"));
        return String.join("/", parts.reversed());
    }
}
