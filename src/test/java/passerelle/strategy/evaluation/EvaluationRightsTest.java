package passerelle.strategy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
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
        users.signIn(Role.COORDINATOR, city);

        texts.save(new TextKey("evaluation", id.value(), "conclusions"), "Much was done", 0, "en");
        discussions.record(id, new DiscussionDetails(TODAY, "Culture committee"));

        assertThat(texts.of("evaluation", id.value())).containsKey("conclusions");
        assertDenied(() -> service.close(id, CLOSING));
        assertDenied(() -> service.reopen(id, MISTAKE));
        assertDenied(() -> service.correct(id, new EvaluationDates(TODAY, null), MISTAKE));
        assertDenied(() -> service.withdraw(id, MISTAKE));
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPERT", "CONTRIBUTOR", "ANALYST"})
    void isReadAndNotWrittenByTheOthers(Role role) {
        var id = strategies.opened(city);
        var strategy = service.get(id).strategy();
        users.signIn(role, city);

        assertThat(service.ofCity(city)).extracting(EvaluationDetails::id).containsExactly(id);
        assertThat(discussions.of(id)).isEmpty();
        assertDenied(() -> service.open(strategy, OPENING));
        assertDenied(() -> discussions.record(id, new DiscussionDetails(TODAY, "Culture committee")));
    }

    @Test
    void staysClosedToOtherCities(@Autowired TestCities cities) {
        var id = strategies.opened(city);
        var strategy = service.get(id).strategy();
        users.signIn(Role.COORDINATOR, cities.add("pt-lunden", "Lunden"));

        assertDenied(() -> service.get(id));
        assertDenied(() -> service.ofCity(city));
        assertDenied(() -> service.open(strategy, OPENING));
        assertDenied(() -> discussions.of(id));
    }
}
