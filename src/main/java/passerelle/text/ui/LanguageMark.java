package passerelle.text.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import java.util.function.Consumer;
import passerelle.shared.ui.FormDialog;
import passerelle.text.SavedText;

/** In which language a text is said to be written; one click away from saying otherwise. */
class LanguageMark extends Button {

    private String language = "";

    /** @param correct stores the language that was chosen */
    LanguageMark(String label, Consumer<String> correct) {
        addClassName("language-mark");
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        addClickListener(click -> ask(label, correct));
        setVisible(false);
    }

    void show(SavedText text, boolean writable) {
        language = text.language();
        setVisible(writable && !text.body().isBlank());
        setText(language.toUpperCase(Locale.ROOT));
        setAriaLabel(getTranslation("text.language.correct", getTranslation("language." + language)));
        setTooltipText(getTranslation("text.language.correct", getTranslation("language." + language)));
    }

    private void ask(String label, Consumer<String> correct) {
        var choice = new RadioButtonGroup<String>();
        choice.setLabel(getTranslation("text.language"));
        choice.setItems("en", "fr");
        choice.setItemLabelGenerator(code -> getTranslation("language." + code));
        choice.setValue(language);
        new FormDialog(label, getTranslation("form.save"), new Div(choice), confirmed -> {
                    correct.accept(choice.getValue());
                    return true;
                })
                .open();
    }
}
