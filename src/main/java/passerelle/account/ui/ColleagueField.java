package passerelle.account.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import org.springframework.modulith.NamedInterface;
import passerelle.account.Colleague;
import passerelle.account.GrantRow;
import passerelle.account.NewAccount;
import passerelle.shared.EmailAddress;
import passerelle.shared.RuleViolation;

/** Whom a city asks: one of its people, or somebody who is to get an account with it. */
@NamedInterface("colleague")
public final class ColleagueField extends Div {

    private final RadioButtonGroup<Boolean> known = new RadioButtonGroup<>();
    private final ComboBox<GrantRow> colleague = new ComboBox<>();
    private final TextField name = new TextField();
    private final TextField email = new TextField();
    private final RadioButtonGroup<String> language = new RadioButtonGroup<>();

    /** @param people to choose from; where there is nobody, only somebody new can be named */
    public ColleagueField(Collection<GrantRow> people) {
        addClassName("form-fields");
        known.setLabel(getTranslation("account.colleague"));
        known.setItems(true, false);
        known.setItemLabelGenerator(one -> getTranslation(one ? "account.colleague.known" : "account.colleague.new"));
        known.addValueChangeListener(change -> showFields());
        colleague.setLabel(getTranslation("account.colleague.who"));
        colleague.setItems(people);
        colleague.setItemLabelGenerator(GrantRow::name);
        colleague.setRequiredIndicatorVisible(true);
        setUpNew();
        add(known, colleague, name, email, language);
        known.setValue(!people.isEmpty());
        known.setVisible(!people.isEmpty());
        showFields();
    }

    /** @param sent whether the person gets the link by mail; otherwise whoever asks hands it over */
    public void byMail(boolean sent) {
        email.setHelperText(getTranslation(sent ? "account.colleague.mail" : "account.colleague.link"));
    }

    private void setUpNew() {
        name.setLabel(getTranslation("account.name"));
        name.setHelperText(getTranslation("account.colleague.name.help"));
        name.setMaxLength(120);
        name.setRequiredIndicatorVisible(true);
        email.setLabel(getTranslation("account.email"));
        email.setRequiredIndicatorVisible(true);
        email.setHelperText(getTranslation("account.colleague.link"));
        language.setLabel(getTranslation("account.language"));
        language.setItems("en", "fr");
        language.setItemLabelGenerator(code -> getTranslation("language." + code));
        language.setValue(getLocale().getLanguage().equals("fr") ? "fr" : "en");
    }

    private void showFields() {
        var chosen = known.getValue();
        colleague.setVisible(chosen);
        name.setVisible(!chosen);
        email.setVisible(!chosen);
        language.setVisible(!chosen);
    }

    /** @throws RuleViolation when nobody is named */
    public Colleague typed() {
        if (!known.getValue()) {
            return new Colleague.Invited(
                    new NewAccount(name.getValue(), new EmailAddress(email.getValue()), language.getValue()));
        }
        return colleague
                .getOptionalValue()
                .map(row -> new Colleague.Known(row.account()))
                .orElseThrow(() -> new RuleViolation("account.colleague.missing"));
    }
}
