package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import passerelle.support.ViewTest;

class ActingTest extends ViewTest {

    @Autowired
    private CurrentUser user;

    /** As in a real page, where the framework takes the person from the session. */
    @Test
    void actsForTheSystemInsideAPageToo() {
        var contributor = users.signIn(Role.CONTRIBUTOR, cities.add("it-valmora", "Valmora"));
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(SPRING_SECURITY_CONTEXT_KEY, SecurityContextHolder.getContext());

        var secretariat = Acting.asSystem(() -> user.is(Role.SECRETARIAT));

        assertThat(secretariat).isTrue();
        assertThat(user.is(Role.SECRETARIAT)).isFalse();
        assertThat(user.account()).isEqualTo(contributor);
    }
}
