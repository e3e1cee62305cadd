package passerelle.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import passerelle.account.FirstAccount;
import passerelle.account.SignInByLink;
import passerelle.shared.ui.Phrases;

@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    /** In the address: who comes here wanted to create the first account, which exists. */
    static final String SET_UP = "set-up";

    private final LoginForm form = new LoginForm();
    private final Div side = new Div();
    private final Paragraph note = new Paragraph();

    LoginView(FirstAccount first, SignInByLink byLink, ObjectProvider<LoginHints> hints) {
        addClassName("login");
        form.setAction("login");
        form.addForgotPasswordListener(forgotten -> UI.getCurrent().navigate(ForgottenPasswordView.class));
        side.addClassName("login-form");
        note.setText(getTranslation("login.set.up"));
        note.addClassName("form-warning");
        side.add(note, form);
        if (byLink.isOffered()) {
            side.add(new RouterLink(getTranslation("sign.in.link"), SignInLinkView.class));
        }
        side.add(new Anchor("practices", getTranslation("login.practices")));
        if (first.isOpen()) {
            side.add(new RouterLink(getTranslation("login.setup"), SetupView.class));
        }
        hints.ifAvailable(known -> side.add(new DemoAccounts(known)));
        add(welcome(), side);
    }

    private Div welcome() {
        var mark = new Image("images/mark.svg", "");
        mark.addClassName("mark");
        var welcome = new Div(mark, new H1(getTranslation("app.name")), new Paragraph(getTranslation("login.welcome")));
        welcome.addClassName("login-welcome");
        return welcome;
    }

    /** @param wait how many minutes nothing is tried, where it is so */
    private LoginI18n words(Optional<String> wait) {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(getTranslation("login.title"));
        words.getForm().setUsername(getTranslation("login.email"));
        words.getForm().setPassword(getTranslation("login.password"));
        words.getForm().setForgotPassword(getTranslation("password.forgotten"));
        words.getForm().setSubmit(getTranslation("login.submit"));
        words.getErrorMessage().setTitle(getTranslation(wait.isPresent() ? "login.wait.title" : "login.error.title"));
        words.getErrorMessage()
                .setMessage(wait.map(minutes -> Phrases.phrase("login.wait.text", Long.valueOf(minutes)))
                        .orElseGet(() -> getTranslation("login.error.text")));
        words.getErrorMessage().setUsername(getTranslation("login.email.missing"));
        words.getErrorMessage().setPassword(getTranslation("login.password.missing"));
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getParameters();
        var wait = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("wait")
                .filter(minutes -> minutes.matches("[1-9]\\d{0,2}"));
        form.setI18n(words(wait));
        form.setError(asked.containsKey("error") || wait.isPresent());
        note.setVisible(asked.containsKey(SET_UP));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }
}
