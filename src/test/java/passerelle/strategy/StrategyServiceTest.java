package passerelle.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.document.DocumentRow;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.journey.FactRecorded;
import passerelle.journey.Step;
import passerelle.journey.StepFact;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.TestStrategies;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
@RecordApplicationEvents
class StrategyServiceTest {

    private static final Reason MISTAKE = new Reason("Typed in wrongly");
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private StrategyService service;

    @Autowired
    private StrategySteps steps;

    @Autowired
    private TestStrategies strategies;

    @Autowired
    private TextService texts;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void asCoordinator(@Autowired TestCities cities) {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void keepsWhatIsRecorded() {
        var id = service.record(city, strategies.outline());

        assertThat(service.ofCity(city)).containsExactly(service.get(id));
        assertThat(service.get(id).outline()).isEqualTo(strategies.outline());
    }

    @Test
    void refusesASecondStrategyInTheRound() {
        service.record(city, strategies.outline());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> service.record(city, strategies.outline()))
                .withMessageContaining("strategy_once_per_round");
    }

    @Test
    void takesAnotherOneAfterTheFirstWasWithdrawn() {
        service.withdraw(service.record(city, strategies.outline()), MISTAKE);

        var second = service.record(city, strategies.outline());

        assertThat(service.ofCity(city)).extracting(StrategyDetails::id).containsExactly(second);
    }

    @Test
    void adoptsAStrategyOnce() {
        var id = strategies.adopted(city);

        assertRefused(() -> service.reach(id, Milestone.ADOPTION, TODAY, false), "strategy.error.reached");
    }

    @Test
    void warnsOfAPresentationBeforeTheAdoption() {
        var id = strategies.recorded(city);

        assertThatExceptionOfType(NeedsConfirmation.class)
                .isThrownBy(() -> service.reach(id, Milestone.PRESENTATION, TODAY, false));
        service.reach(id, Milestone.PRESENTATION, TODAY, true);

        assertThat(service.get(id).dates().presentedOn()).isEqualTo(TODAY);
    }

    @Test
    void tellsTheJourneyOfTheAdoption(@Autowired ApplicationEvents events) {
        var id = service.record(city, strategies.outline());
        assertThat(steps.of(city)).containsExactly(StepFact.opened(Step.STRATEGY, strategies.round(), TODAY));

        service.reach(id, Milestone.ADOPTION, TODAY, false);

        assertThat(steps.of(city)).contains(StepFact.done(Step.STRATEGY, strategies.round(), TODAY));
        assertThat(events.stream(FactRecorded.class)).contains(new FactRecorded(city));
    }

    @Test
    void tellsTheJourneyNothingOfAWithdrawnStrategy() {
        service.withdraw(strategies.adopted(city), MISTAKE);

        assertThat(steps.of(city)).isEmpty();
    }

    @Test
    void leavesOneLineOfHistoryPerAct(@Autowired AuditLog audit) {
        var id = service.record(city, strategies.outline());
        service.reach(id, Milestone.SUPPORT_GROUP, TODAY, false);
        service.reach(id, Milestone.ADOPTION, TODAY, false);
        service.reach(id, Milestone.PRESENTATION, TODAY, false);
        service.correct(id, new StrategyRevision(strategies.outline(), StrategyDates.NONE, false), MISTAKE);
        service.withdraw(id, MISTAKE);

        assertThat(audit.ofObject(city, "strategy", id.value(), Pageable.unpaged()))
                .extracting(AuditRow::act)
                .containsExactlyInAnyOrder(
                        "strategy.recorded",
                        "strategy.supported",
                        "strategy.adopted",
                        "strategy.presented",
                        "strategy.corrected",
                        "strategy.withdrawn");
    }

    @Test
    void keepsItsEvaluationWhenItIsWithdrawnOrMoved() {
        strategies.opened(city);
        var id = service.ofCity(city).getFirst().id();
        var unadopted = new StrategyRevision(strategies.outline(), StrategyDates.NONE, true);

        assertRefused(() -> service.withdraw(id, MISTAKE), "strategy.error.evaluated");
        assertRefused(() -> service.correct(id, unadopted, MISTAKE), "strategy.error.evaluated.adoption");
    }

    @Test
    void keepsItsPapersWithTheCity(@Autowired DocumentService documents) {
        var id = strategies.recorded(city);

        service.attach(id, new FileContent("strategy.pdf", "%PDF-1.7\n%%EOF".getBytes()));

        users.signIn(Role.CONTRIBUTOR, city);
        assertThat(documents.of("strategy", List.of(id.value())))
                .extracting(DocumentRow::name)
                .containsExactly("strategy.pdf");
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPERT", "CONTRIBUTOR"})
    void isReadByWhoeverWorksWithTheCity(Role role) {
        var id = strategies.adopted(city);
        users.signIn(role, city);

        assertThat(service.ofCity(city)).extracting(StrategyDetails::id).containsExactly(id);
        assertDenied(() -> service.record(city, strategies.outline()));
        assertDenied(() -> service.reach(id, Milestone.PRESENTATION, TODAY, false));
        assertDenied(() -> service.withdraw(id, MISTAKE));
        assertDenied(() -> texts.save(new TextKey("strategy", id.value(), "summary"), "Words", 0, "en"));
    }

    @Test
    void isReadByAnalysts() {
        var id = strategies.adopted(city);
        users.signIn(Role.ANALYST);

        assertThat(service.get(id).isAdopted()).isTrue();
        assertDenied(() -> service.withdraw(id, MISTAKE));
    }

    @Test
    void staysClosedToOtherCities(@Autowired TestCities cities) {
        var id = strategies.adopted(city);
        users.signIn(Role.COORDINATOR, cities.add("pt-lunden", "Lunden"));

        assertDenied(() -> service.get(id));
        assertDenied(() -> service.ofCity(city));
        assertDenied(() -> service.record(city, strategies.outline()));
        assertDenied(() -> service.withdraw(id, MISTAKE));
    }
}
