package passerelle.reuse.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;

/** Tells readers apart for one day, as far as counting them needs it: by their account or their session. */
@Component
class Reader {

    private static final Pattern MACHINE =
            Pattern.compile("bot|crawl|spider|slurp|preview|headless|curl|wget|python|java/", Pattern.CASE_INSENSITIVE);

    private final CurrentUser user;

    Reader(CurrentUser user) {
        this.user = user;
    }

    /** Empty for a machine that says it is one. */
    Optional<String> mark() {
        var account = user.account();
        if (account != null) {
            return Optional.of(account.value().toString());
        }
        var session = VaadinSession.getCurrent();
        var browser = session.getBrowser().getBrowserApplication();
        return browser == null || MACHINE.matcher(browser).find() ? Optional.empty() : Optional.of(mark(session));
    }

    private static String mark(VaadinSession session) {
        var known = session.getAttribute(Mark.class);
        var mark = known == null ? new Mark(UUID.randomUUID().toString()) : known;
        session.setAttribute(Mark.class, mark);
        return mark.value();
    }

    /** Says nothing of the reader and ends with the session. */
    private record Mark(String value) {}
}
