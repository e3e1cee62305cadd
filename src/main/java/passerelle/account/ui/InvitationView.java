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
import passerelle.account.InvitationService;
import passerelle.account.OneTimeCode;
import passerelle.shared.EmailAddress;

@Route(value = "invitation/:code", autoLayout = false)
@AnonymousAllowed
class InvitationView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final InvitationService invitations;

    InvitationView(InvitationService invitations) {
        this.invitations = invitations;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = new OneTimeCode(event.getRouteParameters().get("code").orElse(""));
        removeAll();
        invitations.invited(code).ifPresentOrElse(email -> offer(code, email), this::refuse);
    }

    private void offer(OneTimeCode code, EmailAddress email) {
        add(
                new H1(getTranslation("invitation.title")),
                new Paragraph(getTranslation("invitation.text", email.value())),
                new NewPasswordForm(password -> invitations.accept(code, password)));
    }

    private void refuse() {
        add(
                new H1(getTranslation("invitation.spent.title")),
                new Paragraph(getTranslation("invitation.error.spent")),
                new RouterLink(getTranslation("login.title"), LoginView.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.title");
    }
}
