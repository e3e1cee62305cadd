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
import java.util.Map;
import passerelle.account.OneTimeCode;
import passerelle.account.SignInByLink;
import passerelle.shared.EmailAddress;
import passerelle.shared.ui.PrimaryButton;

/** Where the link of a mail leads. It lets in by a button, because machines that look through mails open every link. */
@Route(value = "sign-in/:code", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final SignInByLink links;

    SignInView(SignInByLink links) {
        this.links = links;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = new OneTimeCode(event.getRouteParameters().get("code").orElse(""));
        removeAll();
        links.holder(code).ifPresentOrElse(email -> offer(code, email), this::refuse);
    }

    private void offer(OneTimeCode code, EmailAddress email) {
        add(
                new H1(getPageTitle()),
                new Paragraph(getTranslation("invitation.text", email.value())),
                new PrimaryButton(
                        "login.submit", () -> PostForm.send(this, "login/link", Map.of("token", code.value()))));
    }

    private void refuse() {
        add(
                new H1(getTranslation("invitation.spent.title")),
                new Paragraph(getTranslation("link.error.spent")),
                new RouterLink(getTranslation("password.forgotten.again"), SignInLinkView.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }
}
