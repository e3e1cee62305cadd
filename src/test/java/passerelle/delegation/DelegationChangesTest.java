package passerelle.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestColleagues;
import passerelle.support.Users;

@ApplicationTest
class DelegationChangesTest {

    private static final LocalDate SOON = LocalDate.now().plusDays(10);

    @Autowired
    private DelegationChanges changes;

    @Autowired
    private DelegationService delegations;

    @Autowired
    private TestDelegations given;

    @Autowired
    private TestColleagues colleagues;

    @Autowired
    private Users users;

    private TestColleagues.TwoColleagues valmora;
    private DelegationId asked;

    @BeforeEach
    void askAColleague() {
        valmora = colleagues.inValmora();
        asked = given.ask(valmora.index(), valmora.colleague(), "COM-03");
    }

    @Test
    void asksForOtherQuestionsAndAnotherDayWithOneLineOfHistoryEach() {
        changes.change(asked, Set.of("COM-03", "EDU-01"), SOON.plusDays(4), false);

        var row = delegations.of(valmora.index()).getFirst();
        assertThat(row.fields()).containsExactlyInAnyOrder("COM-03", "EDU-01");
        assertThat(row.due()).isEqualTo(SOON.plusDays(4));
        assertThat(history()).startsWith("delegation.postponed", "delegation.covered", "delegation.asked");
    }

    @Test
    void writesNothingWhereNothingChanges() {
        changes.change(asked, Set.of("COM-03"), SOON, false);

        assertThat(history()).startsWith("delegation.asked");
    }

    @Test
    void asksForNothingThatTheSheetDoesNotAskAndBackForALateDay() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> changes.change(asked, Set.of("XYZ-01"), SOON, false));
        assertThatExceptionOfType(NeedsConfirmation.class)
                .isThrownBy(() -> changes.change(asked, Set.of("COM-03"), SOON.plusYears(1), false));
    }

    @Test
    void narrowsTheColleagueToTheirPartAndShowsThemEverythingAgain(@Autowired CurrentUser user) {
        changes.narrow(asked);
        assertThat(delegations.of(valmora.index()).getFirst().delegate().narrowed())
                .isTrue();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> changes.narrow(asked));
        users.signIn(valmora.colleague());
        assertThat(user.seesOwnPart(valmora.city())).isTrue();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> changes.widen(asked));

        users.signIn(valmora.coordinator());
        changes.widen(asked);

        assertThat(history()).startsWith("grant.replaced", "grant.replaced");
        users.signIn(valmora.colleague());
        assertThat(user.is(valmora.city(), Role.CONTRIBUTOR)).isTrue();
        assertThat(user.is(valmora.city(), Role.DELEGATE)).isFalse();
    }

    @Test
    void narrowsWhoIsAskedSo() {
        var wanted = TestDelegations.wanted(valmora.colleague(), "EDU-01");

        delegations.ask(
                valmora.index(),
                new NewDelegation(wanted.colleague(), wanted.fields(), wanted.due(), "", "en", true),
                false);

        assertThat(delegations.of(valmora.index()))
                .hasSize(2)
                .allMatch(row -> row.delegate().narrowed());
    }

    @Test
    void leavesCoordinatorsTheirSight() {
        var own = given.ask(valmora.index(), valmora.coordinator(), "EDU-01");

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> changes.narrow(own));
    }

    private List<String> history() {
        return colleagues.history(valmora);
    }
}
