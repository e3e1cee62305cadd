package passerelle.account.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import passerelle.account.ForgottenPassword;
import passerelle.account.OneTimeCode;
import passerelle.shared.EmailAddress;

/** Where the link of a mail leads by which somebody chooses another password. */
@Route(value = "password/:code", autoLayout = false)
@AnonymousAllowed
class NewPasswordView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final ForgottenPassword forgotten;

    NewPasswordView(ForgottenPassword forgotten) {
        this.forgotten = forgotten;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = new OneTimeCode(event.getRouteParameters().get("code").orElse(""));
        removeAll();
        forgotten.holder(code).ifPresentOrElse(email -> offer(code, email), this::refuse);
    }

    private void offer(OneTimeCode code, EmailAddress email) {
        add(
                new H1(getTranslation("password.choose")),
                new Paragraph(getTranslation("invitation.text", email.value())),
                new NewPasswordForm(password -> forgotten.choose(code, password)));
    }

    private void refuse() {
        add(
                new H1(getTranslation("invitation.spent.title")),
                new Paragraph(getTranslation("link.error.spent")),
                new RouterLink(getTranslation("password.forgotten.again"), ForgottenPasswordView.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password.choose");
    }
}
