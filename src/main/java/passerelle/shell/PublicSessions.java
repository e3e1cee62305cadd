package passerelle.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;

/**
 * Whoever reads without an account leaves little behind: the session ends soon after its last page was closed. Whoever
 * signs in from a public page comes back to it.
 */
@Component
class PublicSessions implements VaadinServiceInitListener {

    private static final String READ = PublicSessions.class.getName();

    private final CurrentUser user;
    private final int known;
    private final int unknown;

    PublicSessions(
            CurrentUser user,
            @Value("${server.servlet.session.timeout:30m}") Duration known,
            @Value("${passerelle.public.session}") Duration unknown) {
        this.user = user;
        this.known = Math.toIntExact(known.toSeconds());
        this.unknown = Math.toIntExact(unknown.toSeconds());
    }

    /** Asked with each page that is loaded, so that whoever signs in gets the usual time. */
    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(init -> {
            init.getUI().getSession().getSession().setMaxInactiveInterval(isKnown() ? known : unknown);
            init.getUI().addBeforeEnterListener(this::comeBack);
        });
    }

    private void comeBack(BeforeEnterEvent event) {
        var session = event.getUI().getSession().getSession();
        var path = event.getLocation().getPath();
        if (!isKnown()) {
            remember(session, path);
        } else if (session.getAttribute(READ) instanceof String read) {
            session.removeAttribute(READ);
            if (path.isEmpty()) {
                event.forwardTo(read);
            }
        }
    }

    private static void remember(WrappedSession session, String path) {
        if (path.startsWith(NotFoundView.PUBLIC + "/")) {
            session.setAttribute(READ, path);
        }
    }

    private boolean isKnown() {
        return user.account() != null;
    }
}
