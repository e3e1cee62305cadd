package passerelle.account.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import passerelle.account.AccountCity;
import passerelle.account.AccountRow;
import passerelle.account.GrantService;
import passerelle.account.NewGrant;
import passerelle.account.Role;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.Phrases;

/** Gives a person a role: which, where, from when, until when. */
class GrantForm extends Div {

    private final GrantService grants;
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();
    private final ComboBox<AccountCity.Choice> city = new ComboBox<>();
    private final DateField from = new DateField(getTranslation("grant.from")).required();
    private final DateField until = new DateField(getTranslation("grant.until"));

    GrantForm(GrantService grants, AccountCity cities, LocalDate today) {
        this.grants = grants;
        addClassName("form-fields");
        role.setLabel(getTranslation("grant.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(item -> Phrases.name(this, item));
        role.setRequiredIndicatorVisible(true);
        role.addValueChangeListener(change -> city.setVisible(!change.getValue().isNetworkWide()));
        city.setLabel(getTranslation("grant.city"));
        city.setRequiredIndicatorVisible(true);
        city.setHelperText(getTranslation("grant.city.help"));
        city.setItemLabelGenerator(AccountCity.Choice::name);
        city.setItems(query ->
                cities.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit(), getLocale()).stream());
        city.addClassName("wide");
        from.setValue(today);
        until.setHelperText(getTranslation("grant.until.help"));
        add(role, city, from, until);
    }

    void open(AccountRow account, Runnable refresh) {
        new FormDialog(getTranslation("grant.give"), getTranslation("grant.give.do"), this, confirmed -> {
                    grants.grant(account.id(), typed());
                    refresh.run();
                    return true;
                })
                .open();
    }

    private NewGrant typed() {
        if (role.getValue() == null || from.getValue() == null) {
            throw new RuleViolation("grant.error.incomplete");
        }
        var chosen = role.getValue().isNetworkWide() ? null : city.getValue();
        return new NewGrant(role.getValue(), chosen == null ? null : chosen.id(), from.getValue(), until.getValue());
    }
}
