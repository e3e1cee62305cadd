package passerelle.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import passerelle.account.AccountService;
import passerelle.account.NewAccount;
import passerelle.shared.EmailAddress;
import passerelle.shared.ui.FormDialog;

/** A new account; roles and the one-time link come on its page. */
class AccountForm extends Div {

    private final TextField name = new TextField(getTranslation("account.name"));
    private final TextField email = new TextField(getTranslation("account.email"));
    private final RadioButtonGroup<String> language = new RadioButtonGroup<>();
    private final AccountService accounts;

    AccountForm(AccountService accounts) {
        this.accounts = accounts;
        addClassName("form-fields");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        email.setRequiredIndicatorVisible(true);
        language.setLabel(getTranslation("account.language"));
        language.setItems("en", "fr");
        language.setItemLabelGenerator(code -> getTranslation("language." + code));
        language.setValue(getLocale().getLanguage().equals("fr") ? "fr" : "en");
        add(name, email, language);
    }

    void open() {
        var ui = UI.getCurrent();
        new FormDialog(getTranslation("accounts.create"), getTranslation("accounts.create.do"), this, confirmed -> {
                    var id = accounts.open(
                            new NewAccount(name.getValue(), new EmailAddress(email.getValue()), language.getValue()),
                            confirmed);
                    ui.navigate(AccountView.class, AccountLink.to(id));
                    return true;
                })
                .open();
    }
}
