package passerelle.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.Colleague;
import passerelle.account.CurrentUser;
import passerelle.account.NewAccount;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.EvidenceService;
import passerelle.assessment.Figure;
import passerelle.assessment.FigureService;
import passerelle.assessment.NewLink;
import passerelle.assessment.TestAssessments;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.EmailAddress;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;
import passerelle.text.TextKey;
import passerelle.text.TextService;

@ApplicationTest
class DelegationServiceTest {

    private static final IndicatorCode ASKED = new IndicatorCode("COM-03");
    private static final IndicatorCode OTHER = new IndicatorCode("EDU-01");
    private static final AnswerValue VALUE = new AnswerValue.Choice("a");

    @Autowired
    private DelegationService delegations;

    @Autowired
    private AnswerService answers;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private FigureService figures;

    @Autowired
    private TextService texts;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestCities cities;

    @Autowired
    private AuditLog audit;

    @Autowired
    private CurrentUser user;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId index;
    private AccountId coordinator;
    private AccountId delegate;

    @BeforeEach
    void openARoundAndSignIn() {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        delegate = users.add(Role.CONTRIBUTOR, city);
        coordinator = users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void leavesTheDelegateWithThatPartAlone() {
        ask(delegate, ASKED);
        users.signIn(delegate);

        answers.answer(index, ASKED, VALUE, 0);

        refused(() -> answers.answer(index, OTHER, VALUE, 0));
        refused(() -> evidence.addLink(index, OTHER, new NewLink("https://valmora.it", "")));
        refused(() -> texts.save(new TextKey("assessment", index.value(), "EDU-01"), "No.", 0, "en"));
        refused(() -> figures.save(index, "population", Figure.of(BigDecimal.TEN), 0));
    }

    @Test
    void leavesTheOthersWithEverything() {
        ask(delegate, ASKED);

        answers.answer(index, ASKED, VALUE, 0);
        users.signIn(Role.CONTRIBUTOR, city);
        answers.answer(index, OTHER, VALUE, 0);
    }

    @Test
    void takesThePartOutOfTheHands() {
        var asked = ask(delegate, ASKED);

        delegations.takeBack(asked, new Reason("Housing does it"));

        assertThat(delegations.of(index)).isEmpty();
        users.signIn(delegate);
        refused(() -> answers.answer(index, ASKED, VALUE, 0));
        assertThat(history()).contains("delegation.taken.back");
    }

    @Test
    void putsOnePartIntoTheHandsOfSeveral() {
        ask(delegate, ASKED);
        ask(users.add(Role.CONTRIBUTOR, city), ASKED);

        assertThat(delegations.of(index)).hasSize(2).allMatch(row -> row.has("COM-03"));
    }

    @Test
    void makesAnAccountAndAContributorOfANewAddress() {
        var asked = delegations.ask(index, wanted("housing@valmora.it"), false);

        assertThat(asked.colleague().link()).isPresent();
        assertThat(delegations.of(index).getFirst().delegate().getsIn()).isFalse();
        assertThat(delegations.of(index).getFirst().delegate().note()).isEqualTo("The plan is on the intranet.");
        users.signIn(asked.colleague().account());
        assertThat(user.is(city, Role.CONTRIBUTOR)).isTrue();
        answers.answer(index, ASKED, VALUE, 0);
    }

    @Test
    void takesTheAccountOfAnAddressThatIsKnown() {
        var first = delegations.ask(index, wanted("housing@valmora.it"), false);

        var second = delegations.ask(index, wanted("Housing@valmora.it"), false);

        assertThat(second.colleague().account()).isEqualTo(first.colleague().account());
    }

    @Test
    void isGivenByTheCoordinatorAndTheSecretariatOnly() {
        var wanted = TestDelegations.wanted(delegate, "COM-03");
        users.signIn(Role.CONTRIBUTOR, city);
        denied(() -> delegations.ask(index, wanted, false));
        users.signIn(Role.EXPERT, city);
        denied(() -> delegations.ask(index, wanted, false));
        users.signIn(Role.COORDINATOR, cities.add("fr-autre", "Autre"));
        denied(() -> delegations.ask(index, wanted, false));

        users.signIn(Role.SECRETARIAT);
        delegations.ask(index, wanted, false);
    }

    @Test
    void asksBackADayBehindTheDeadline() {
        var late = new NewDelegation(
                new Colleague.Known(delegate), Set.of("COM-03"), LocalDate.now().plusDays(91), "", "en");

        assertThatExceptionOfType(NeedsConfirmation.class).isThrownBy(() -> delegations.ask(index, late, false));
        delegations.ask(index, late, true);
    }

    @Test
    void asksOnlyForWhatTheSheetAsks() {
        refused(() -> ask(delegate, new IndicatorCode("XYZ-01")));
    }

    @Test
    void isSaidToBeDoneByTheDelegateAndByNoOtherContributor() {
        var asked = ask(delegate, ASKED);
        users.signIn(Role.CONTRIBUTOR, city);
        denied(() -> delegations.done(asked));

        users.signIn(delegate);
        delegations.done(asked);
        assertThat(delegations.of(index).getFirst().isDone()).isTrue();

        delegations.goOn(asked);
        assertThat(delegations.of(index).getFirst().isDone()).isFalse();
        denied(() -> delegations.remind(asked));
        denied(() -> delegations.takeBack(asked, new Reason("not mine")));
    }

    @Test
    void writesOneLineForEachReminder() {
        var asked = ask(delegate, ASKED);

        delegations.remind(asked);
        delegations.remind(asked);

        assertThat(history()).filteredOn("delegation.reminded"::equals).hasSize(2);
        var reminded = delegations.of(index).getFirst().reminded();
        assertThat(reminded).isNotNull();
    }

    private DelegationId ask(AccountId colleague, IndicatorCode indicator) {
        return delegations
                .ask(index, TestDelegations.wanted(colleague, indicator.value()), false)
                .delegation();
    }

    private static NewDelegation wanted(String email) {
        var colleague = new Colleague.Invited(new NewAccount("Housing department", new EmailAddress(email), "en"));
        var note = "The plan is on the intranet.";
        return new NewDelegation(colleague, Set.of("COM-03"), LocalDate.now().plusDays(10), note, "en");
    }

    private List<String> history() {
        users.signIn(coordinator);
        return audit.ofCity(city, PageRequest.of(0, 50)).stream()
                .map(AuditRow::act)
                .toList();
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act);
    }

    private static void denied(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
