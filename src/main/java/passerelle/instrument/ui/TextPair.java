package passerelle.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import passerelle.shared.LocalizedText;
import passerelle.shared.RuleViolation;

/** A text in both languages beside one another; the one that is missing says so. */
class TextPair extends Div {

    private static final int LONGEST = 2_000;

    private final TextFieldBase<?, String> english;
    private final TextFieldBase<?, String> french;

    private TextPair(TextFieldBase<?, String> english, TextFieldBase<?, String> french) {
        this.english = english;
        this.french = french;
        addClassNames("text-pair", "wide");
        setUp(english, Locale.ENGLISH);
        setUp(french, Locale.FRENCH);
        add(english, french);
    }

    /** For a few words. */
    static TextPair line(String label, @Nullable LocalizedText known) {
        return new TextPair(new TextField(), new TextField()).called(label).showing(known);
    }

    /** For a sentence or two. */
    static TextPair passage(String label, @Nullable LocalizedText known) {
        return new TextPair(new TextArea(), new TextArea()).called(label).showing(known);
    }

    TextPair called(String label) {
        english.setLabel(getTranslation("instrument.in.en", label));
        french.setLabel(getTranslation("instrument.in.fr", label));
        return this;
    }

    private TextPair showing(@Nullable LocalizedText known) {
        if (known != null) {
            english.setValue(known.en());
            french.setValue(known.fr());
        }
        return this;
    }

    private void setUp(TextFieldBase<?, String> field, Locale language) {
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(true);
        field.getElement().setAttribute("lang", language.getLanguage());
        field.addValueChangeListener(change -> check(field, language));
    }

    private boolean check(TextFieldBase<?, String> field, Locale language) {
        var length = field.getValue().strip().length();
        field.setErrorMessage(
                length == 0
                        ? getTranslation(
                                language.equals(Locale.FRENCH)
                                        ? "instrument.problem.no-fr"
                                        : "instrument.problem.no-en")
                        : getTranslation("line.long", length, LONGEST, length - LONGEST));
        field.setInvalid(length == 0 || length > LONGEST);
        return !field.isInvalid();
    }

    /** @throws RuleViolation when one of the two is missing or too long; the field says which */
    LocalizedText typed() {
        var whole = check(english, Locale.ENGLISH) & check(french, Locale.FRENCH);
        if (!whole) {
            throw new RuleViolation("instrument.error.texts");
        }
        return new LocalizedText(english.getValue().strip(), french.getValue().strip());
    }
}
