package passerelle.account.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import passerelle.account.ForgottenPassword;

/** For whoever gets in by a link and then chooses another password. */
@Route(value = "password/forgotten", autoLayout = false)
@AnonymousAllowed
class ForgottenPasswordView extends Main implements HasDynamicTitle {

    ForgottenPasswordView(ForgottenPassword forgotten) {
        addClassName("narrow-page");
        add(new H1(getPageTitle()));
        add(
                forgotten.isOffered()
                        ? new AddressForm("password.forgotten.text", forgotten::ask)
                        : new Paragraph(getTranslation("password.forgotten.closed")));
        add(AddressForm.back(this));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.forgotten");
    }
}
