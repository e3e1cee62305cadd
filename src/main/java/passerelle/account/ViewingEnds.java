package passerelle.account;

import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;

/** However else a session stops seeing as a city: signing out, running out, another login, the end of the role. */
@Component
class ViewingEnds implements HttpSessionAttributeListener {

    private final ObjectProvider<ViewingHistory> history;

    /** @param history asked for late: listeners of sessions are made before the database is ready */
    ViewingEnds(ObjectProvider<ViewingHistory> history) {
        this.history = history;
    }

    @Override
    public void attributeRemoved(HttpSessionBindingEvent removed) {
        note(removed.getValue());
    }

    @Override
    public void attributeReplaced(HttpSessionBindingEvent replaced) {
        note(replaced.getValue());
    }

    private void note(Object before) {
        if (before instanceof SecurityContext context
                && context.getAuthentication() instanceof Authentication known
                && known.getPrincipal() instanceof SignedIn person) {
            history.getObject().ended(person);
        }
    }
}
