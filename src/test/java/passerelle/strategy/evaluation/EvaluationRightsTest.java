package passerelle.strategy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.Role;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.TestStrategies;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class EvaluationRightsTest {

    private static final Reason MISTAKE = new Reason("Typed in wrongly");
    private static final LocalDate TODAY = LocalDate.now();
    private static final EvaluationOpening OPENING = new EvaluationOpening(TODAY, TODAY.plusDays(60), false);
    private static final EvaluationClosing CLOSING = new EvaluationClosing(TODAY, false);

    @Autowired
    private EvaluationService service;

    @Autowired
    private DiscussionService discussions;

    @Autowired
    private TestStrategies strategies;

    @Autowired
    private TextService texts;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void asSecretariat(@Autowired TestCities cities) {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void letsTheCoordinatorWorkOnItAndNotCloseIt() {
        var id = strategies.opened(city);
        signIn(Role.COORDINATOR);

        texts.save(new TextKey("evaluation", id.value(), "conclusions"), "Much was done", 0, "en");
        discussions.record(id, new DiscussionDetails(TODAY, "Culture committee"));

        assertThat(texts.of("evaluation", id.value())).containsKey("conclusions");
        assertRefused(() -> service.close(id, CLOSING));
        assertRefused(() -> service.reopen(id, MISTAKE));
        assertRefused(() -> service.correct(id, new EvaluationDates(TODAY, null), MISTAKE));
        assertRefused(() -> service.withdraw(id, MISTAKE));
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPERT", "CONTRIBUTOR", "ANALYST"})
    void isReadAndNotWrittenByTheOthers(Role role) {
        var id = strategies.opened(city);
        var strategy = service.get(id).strategy();
        signIn(role);

        assertThat(service.ofCity(city)).extracting(EvaluationDetails::id).containsExactly(id);
        assertThat(discussions.of(id)).isEmpty();
        assertRefused(() -> service.open(strategy, OPENING));
        assertRefused(() -> discussions.record(id, new DiscussionDetails(TODAY, "Culture committee")));
    }

    @Test
    void staysClosedToOtherCities(@Autowired TestCities cities) {
        var id = strategies.opened(city);
        var strategy = service.get(id).strategy();
        users.signIn(Role.COORDINATOR, cities.add("pt-lunden", "Lunden"));

        assertRefused(() -> service.get(id));
        assertRefused(() -> service.ofCity(city));
        assertRefused(() -> service.open(strategy, OPENING));
        assertRefused(() -> discussions.of(id));
    }

    private void signIn(Role role) {
        if (role.isNetworkWide()) {
            users.signIn(role);
        } else {
            users.signIn(role, city);
        }
    }

    private static void assertRefused(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
