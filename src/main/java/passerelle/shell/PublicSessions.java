package passerelle.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;

/** Whoever reads without an account leaves little behind: the session ends soon after its last page was closed. */
@Component
class PublicSessions implements VaadinServiceInitListener {

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
        service.getSource()
                .addUIInitListener(init -> init.getUI()
                        .getSession()
                        .getSession()
                        .setMaxInactiveInterval(user.account() == null ? unknown : known));
    }
}
