package passerelle.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import passerelle.account.token.NewToken;
import passerelle.shared.ui.DateField;

/** What a new token is called and when it ends. */
class TokenForm extends Div {

    private final TextField name = new TextField();
    private final DateField lastDay = DateField.of("account.token.last.day", null);

    TokenForm() {
        name.setLabel(getTranslation("account.token.name"));
        name.setHelperText(getTranslation("account.token.name.help"));
        name.setMaxLength(NewToken.LONGEST);
        name.setRequiredIndicatorVisible(true);
        lastDay.setHelperText(getTranslation("account.token.last.day.help"));
        lastDay.setClearButtonVisible(true);
        add(name, lastDay);
    }

    NewToken wanted() {
        return new NewToken(name.getValue(), lastDay.getValue());
    }
}
