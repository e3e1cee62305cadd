package passerelle.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import passerelle.account.OwnAccount;

/** English or French; the choice is kept with the account. */
class LanguageSwitch extends Div {

    private final OwnAccount own;

    LanguageSwitch(OwnAccount own) {
        this.own = own;
        addClassName("language-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("shell.language"));
        add(choice("EN", "English", Languages.locale("en")), choice("FR", "Français", Languages.locale("fr")));
    }

    private Button choice(String letters, String name, Locale locale) {
        var current = getLocale().getLanguage().equals(locale.getLanguage());
        var choice = new Button(letters, click -> speak(locale));
        choice.addThemeVariants(ButtonVariant.TERTIARY);
        choice.setAriaLabel(name);
        choice.getElement().setAttribute("lang", locale.getLanguage());
        choice.getElement().setAttribute("aria-pressed", Boolean.toString(current));
        return choice;
    }

    private void speak(Locale locale) {
        if (own.language().isPresent()) {
            own.speak(locale.getLanguage());
        }
        var ui = UI.getCurrent();
        ui.getSession().setLocale(locale);
        ui.getPage().reload();
    }
}
