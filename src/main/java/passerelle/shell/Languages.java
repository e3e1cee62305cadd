package passerelle.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import passerelle.account.OwnAccount;

/**
 * The account's language wherever somebody is signed in, the browser's before; also for what the framework itself says.
 */
@Component
class Languages implements VaadinServiceInitListener {

    private final OwnAccount own;

    Languages(OwnAccount own) {
        this.own = own;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        var source = service.getSource();
        source.addUIInitListener(init -> own.language().map(Languages::locale).ifPresent(locale -> {
            init.getUI().getSession().setLocale(locale);
            init.getUI().setLocale(locale);
        }));
        source.addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::askedFor));
        source.addUIInitListener(init -> LanguageCookie.keep(init.getUI().getLocale()));
        source.addUIInitListener(init -> tell(init.getUI()));
        source.addUIInitListener(init -> prepare(init.getUI()));
        source.setSystemMessagesProvider(
                info -> messages(info, source.getInstantiator().getI18NProvider()));
    }

    /** Whoever reads without an account follows links such as practices?lang=fr. */
    private void askedFor(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("lang")
                .filter(List.of("en", "fr")::contains)
                .filter(language -> own.language().isEmpty())
                .map(Languages::locale)
                .ifPresent(locale -> {
                    event.getUI().getSession().setLocale(locale);
                    event.getUI().setLocale(locale);
                    tell(event.getUI());
                });
    }

    /** English readers of the programme are Europeans: their dates run day, month, year. */
    static Locale locale(String language) {
        return language.equals("fr") ? Locale.FRENCH : Locale.UK;
    }

    /** What reads the page aloud goes by the language that the document names. */
    private static void tell(UI ui) {
        ui.getPage()
                .executeJs("document.documentElement.lang = $0", ui.getLocale().getLanguage());
    }

    /** What the browser says by itself while the server is away, and when it is back. */
    private static void prepare(UI ui) {
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(ui.getTranslation("connection.lost"));
        lost.setDialogTextGaveUp(ui.getTranslation("connection.gone"));
        ui.getPage()
                .executeJs(
                        "const words = window.Vaadin.connectionIndicator; if (words) words.onlineText = $0;",
                        ui.getTranslation("connection.back"));
    }

    private static SystemMessages messages(SystemMessagesInfo info, I18NProvider words) {
        var locale = info.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(words.getTranslation("session.expired.title", locale));
        messages.setSessionExpiredMessage(words.getTranslation("session.expired.text", locale));
        messages.setInternalErrorCaption(words.getTranslation("failure.title", locale));
        messages.setInternalErrorMessage(words.getTranslation("failure.reload", locale));
        messages.setSyncErrorCaption(words.getTranslation("failure.title", locale));
        messages.setSyncErrorMessage(words.getTranslation("failure.reload", locale));
        messages.setCookiesDisabledCaption(words.getTranslation("session.cookies.title", locale));
        messages.setCookiesDisabledMessage(words.getTranslation("session.cookies.text", locale));
        return messages;
    }
}
