package passerelle.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.Colleague;
import passerelle.account.CurrentUser;
import passerelle.account.NewAccount;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.EvidenceService;
import passerelle.assessment.Figure;
import passerelle.assessment.FigureService;
import passerelle.assessment.NewLink;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.shared.AccountId;
import passerelle.shared.EmailAddress;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.TestColleagues;
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
    private TestColleagues colleagues;

    @Autowired
    private Users users;

    private TestColleagues.TwoColleagues valmora;

    @BeforeEach
    void openARoundAndSignIn() {
        valmora = colleagues.inValmora();
    }

    @Test
    void leavesTheDelegateWithThatPartAlone() {
        ask(valmora.colleague(), ASKED);
        users.signIn(valmora.colleague());

        answers.answer(valmora.index(), ASKED, VALUE, 0);

        refused(() -> answers.answer(valmora.index(), OTHER, VALUE, 0));
        refused(() -> evidence.addLink(valmora.index(), OTHER, new NewLink("https://valmora.it", "")));
        refused(() -> texts.save(new TextKey("assessment", valmora.index().value(), "EDU-01"), "No.", 0, "en"));
        refused(() -> figures.save(valmora.index(), "population", Figure.of(BigDecimal.TEN), 0));
    }

    @Test
    void leavesTheOthersWithEverything() {
        ask(valmora.colleague(), ASKED);

        answers.answer(valmora.index(), ASKED, VALUE, 0);
        users.signIn(Role.CONTRIBUTOR, valmora.city());
        answers.answer(valmora.index(), OTHER, VALUE, 0);
    }

    @Test
    void takesThePartOutOfTheHands() {
        var asked = ask(valmora.colleague(), ASKED);

        delegations.takeBack(asked, new Reason("Housing does it"));

        assertThat(delegations.of(valmora.index())).isEmpty();
        users.signIn(valmora.colleague());
        refused(() -> answers.answer(valmora.index(), ASKED, VALUE, 0));
        assertThat(colleagues.history(valmora)).contains("delegation.taken.back");
    }

    @Test
    void putsOnePartIntoTheHandsOfSeveral() {
        ask(valmora.colleague(), ASKED);
        ask(users.add(Role.CONTRIBUTOR, valmora.city()), ASKED);

        assertThat(delegations.of(valmora.index())).hasSize(2).allMatch(row -> row.has("COM-03"));
    }

    @Test
    void makesAnAccountAndAContributorOfANewAddress(@Autowired CurrentUser user) {
        var asked = delegations.ask(valmora.index(), wanted("housing@valmora.it"), false);

        assertThat(asked.colleague().link()).isPresent();
        assertThat(delegations.of(valmora.index()).getFirst().delegate().getsIn())
                .isFalse();
        assertThat(delegations.of(valmora.index()).getFirst().delegate().note())
                .isEqualTo("The plan is on the intranet.");
        users.signIn(asked.colleague().account());
        assertThat(user.is(valmora.city(), Role.CONTRIBUTOR)).isTrue();
        answers.answer(valmora.index(), ASKED, VALUE, 0);
    }

    @Test
    void takesTheAccountOfAnAddressThatIsKnown() {
        var first = delegations.ask(valmora.index(), wanted("housing@valmora.it"), false);

        var second = delegations.ask(valmora.index(), wanted("Housing@valmora.it"), false);

        assertThat(second.colleague().account()).isEqualTo(first.colleague().account());
    }

    @Test
    void isGivenByTheCoordinatorAndTheSecretariatOnly(@Autowired TestCities cities) {
        var wanted = TestDelegations.wanted(valmora.colleague(), "COM-03");
        users.signIn(Role.CONTRIBUTOR, valmora.city());
        denied(() -> delegations.ask(valmora.index(), wanted, false));
        users.signIn(Role.EXPERT, valmora.city());
        denied(() -> delegations.ask(valmora.index(), wanted, false));
        users.signIn(Role.COORDINATOR, cities.add("fr-autre", "Autre"));
        denied(() -> delegations.ask(valmora.index(), wanted, false));

        users.signIn(Role.SECRETARIAT);
        delegations.ask(valmora.index(), wanted, false);
    }

    @Test
    void asksBackADayBehindTheDeadline() {
        var late = new NewDelegation(
                new Colleague.Known(valmora.colleague()),
                Set.of("COM-03"),
                LocalDate.now().plusDays(91),
                "",
                "en");

        assertThatExceptionOfType(NeedsConfirmation.class)
                .isThrownBy(() -> delegations.ask(valmora.index(), late, false));
        delegations.ask(valmora.index(), late, true);
    }

    @Test
    void asksOnlyForWhatTheSheetAsks() {
        refused(() -> ask(valmora.colleague(), new IndicatorCode("XYZ-01")));
    }

    @Test
    void isSaidToBeDoneByTheDelegateAndByNoOtherContributor() {
        var asked = ask(valmora.colleague(), ASKED);
        users.signIn(Role.CONTRIBUTOR, valmora.city());
        denied(() -> delegations.done(asked));

        users.signIn(valmora.colleague());
        delegations.done(asked);
        assertThat(delegations.of(valmora.index()).getFirst().isDone()).isTrue();

        delegations.goOn(asked);
        assertThat(delegations.of(valmora.index()).getFirst().isDone()).isFalse();
        denied(() -> delegations.remind(asked));
        denied(() -> delegations.takeBack(asked, new Reason("not mine")));
    }

    @Test
    void writesOneLineForEachReminder() {
        var asked = ask(valmora.colleague(), ASKED);

        delegations.remind(asked);
        delegations.remind(asked);

        assertThat(colleagues.history(valmora))
                .filteredOn("delegation.reminded"::equals)
                .hasSize(2);
        var reminded = delegations.of(valmora.index()).getFirst().reminded();
        assertThat(reminded).isNotNull();
    }

    private DelegationId ask(AccountId colleague, IndicatorCode indicator) {
        return delegations
                .ask(valmora.index(), TestDelegations.wanted(colleague, indicator.value()), false)
                .delegation();
    }

    private static NewDelegation wanted(String email) {
        var colleague = new Colleague.Invited(new NewAccount("Housing department", new EmailAddress(email), "en"));
        var note = "The plan is on the intranet.";
        return new NewDelegation(colleague, Set.of("COM-03"), LocalDate.now().plusDays(10), note, "en");
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act);
    }

    private static void denied(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
