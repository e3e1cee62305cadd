package passerelle.account.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import passerelle.account.SignInByLink;

/** For whoever signs in by a link instead of a password. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInLinkView extends Main implements HasDynamicTitle {

    SignInLinkView(SignInByLink links) {
        addClassName("narrow-page");
        add(new H1(getPageTitle()));
        add(
                links.isOffered()
                        ? new AddressForm("sign.in.link.text", links::ask)
                        : new Paragraph(getTranslation("sign.in.link.closed")));
        add(AddressForm.back(this));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sign.in.link");
    }
}
