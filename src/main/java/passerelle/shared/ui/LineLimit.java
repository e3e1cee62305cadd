package passerelle.shared.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * Counts the characters of a line that nears its end and says when there are too many; nothing that is typed is cut
 * off.
 */
public final class LineLimit {

    private LineLimit() {}

    /** Belongs behind the words of help, which make room for the count. */
    public static void of(int longest, TextField line) {
        var help = line.getHelperText();
        line.setManualValidation(true);
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.addValueChangeListener(change -> {
            var length = change.getValue().strip().length();
            var count = line.getTranslation("line.count", length, longest);
            line.setHelperText(length * 5 < longest * 4 || length > longest ? help : count);
            line.setErrorMessage(line.getTranslation("line.long", length, longest, length - longest));
            line.setInvalid(length > longest);
        });
    }
}
