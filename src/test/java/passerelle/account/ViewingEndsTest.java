package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.CommittingTest;
import passerelle.support.Store;
import passerelle.support.TestCities;
import passerelle.support.Users;

/** However it ends without the person's saying so. */
@CommittingTest
class ViewingEndsTest {

    private static final String CONTEXT = "SPRING_SECURITY_CONTEXT";

    @Autowired
    private ViewingService viewings;

    @Autowired
    private CurrentUser user;

    @Autowired
    private Users users;

    private CityId valmora;
    private AccountId person;

    @BeforeEach
    void begin(@Autowired Store store, @Autowired TestCities cities) {
        store.empty();
        valmora = cities.add("it-valmora", "Valmora");
        users.add(Role.SECRETARIAT);
        person = users.signIn(Role.SECRETARIAT);
        viewings.begin(valmora, "cities/it-valmora");
    }

    @AfterEach
    void leave() {
        users.signOut();
    }

    @Test
    void leavesALineWithTheSession(@Autowired ViewingEnds ends, @Autowired AuditLog audit) {
        var context = SecurityContextHolder.getContext();

        ends.attributeRemoved(new HttpSessionBindingEvent(new MockHttpSession(), CONTEXT, context));

        var lines = Acting.asSystem(() -> audit.ofCity(valmora, PageRequest.of(0, 10)));
        assertThat(lines).extracting(AuditRow::act).startsWith("viewing.ended");
        assertThat(lines.getFirst().actor()).isEqualTo(user.name());
    }

    @Test
    void endsWithTheRoleOfThePerson(
            @Autowired GrantService grants, @Autowired Acting acting, @Autowired HeldGrants held)
            throws ServletException, IOException {
        endRole(grants);
        assertThat(user.is(valmora, Role.COORDINATOR)).isFalse();
        var request = new MockHttpServletRequest();

        new RoleRefresh(acting, held).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());

        assertThat(Viewing.current()).isEmpty();
        assertThat(user.account()).isEqualTo(person);
        assertThat(user.is(Role.SECRETARIAT)).isFalse();
        assertThat(request.getSession().getAttribute(CONTEXT)).isEqualTo(SecurityContextHolder.getContext());
    }

    /** Somebody else does, at their own place. */
    private void endRole(GrantService grants) {
        var here = SecurityContextHolder.getContext();
        users.signOut();
        users.signIn(Role.SECRETARIAT);
        var given = grants.of(List.of(person)).getFirst().id();
        grants.end(given, LocalDate.now().minusDays(1), new Reason("Left the programme"));
        SecurityContextHolder.setContext(here);
    }
}
