package passerelle.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.home.WaitingLine;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.strategy.evaluation.DiscussionDetails;
import passerelle.strategy.evaluation.DiscussionService;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.TestStrategies;
import passerelle.support.Users;

@ApplicationTest
class StrategyWaitingTest {

    @Autowired
    private StrategyWaiting waiting;

    @Autowired
    private DiscussionService discussions;

    @Autowired
    private TestStrategies strategies;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void addACity(@Autowired TestCities cities) {
        city = cities.add("it-valmora", "Valmora");
    }

    @Test
    void asksTheCoordinatorToOpenTheEvaluationAfterAYear() {
        strategies.adopted(city);
        users.signIn(Role.COORDINATOR, city);

        assertThat(texts()).containsExactly("evaluation.waiting.open");
        assertThat(waiting.lines(8).getFirst().due()).isEqualTo(LocalDate.now());
        assertThat(waiting.lines(8).getFirst().link()).isEqualTo("cities/it-valmora/strategy");
    }

    @Test
    void asksNothingForAStrategyThatIsNotAdoptedOrEvaluatedAlready(@Autowired TestCities cities) {
        var evaluated = cities.add("pt-lunden", "Lunden");
        strategies.recorded(city);
        strategies.opened(evaluated);
        users.signIn(Role.COORDINATOR, city, evaluated);

        assertThat(texts()).isEmpty();
    }

    @Test
    void asksTheCoordinatorForDiscussionsOfWhatIsAnswered() {
        answered();
        users.signIn(Role.COORDINATOR, city);

        assertThat(texts()).containsExactly("evaluation.waiting.discuss");
    }

    @Test
    void asksTheSecretariatToCloseWhatIsAnsweredAndDiscussed() {
        answered();
        users.signIn(Role.SECRETARIAT);
        assertThat(texts()).doesNotContain("evaluation.waiting.close");

        var evaluation = strategies.evaluation(city);
        Acting.asSystem(() -> discussions.record(evaluation, new DiscussionDetails(LocalDate.now(), "Council")));

        assertThat(texts()).contains("evaluation.waiting.close");
    }

    @Test
    void asksNothingOfOthers() {
        strategies.adopted(city);
        users.signIn(Role.EXPERT, city);

        assertThat(texts()).isEmpty();
    }

    private void answered() {
        assessments.submitted(city, Instrument.EVALUATION, strategies.round());
        strategies.opened(city);
    }

    private List<String> texts() {
        return waiting.lines(8).stream().map(WaitingLine::text).toList();
    }
}
