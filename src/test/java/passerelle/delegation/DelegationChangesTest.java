package passerelle.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.TestAssessments;
import passerelle.audit.AuditLog;
import passerelle.audit.AuditRow;
import passerelle.instrument.Instrument;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.NeedsConfirmation;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
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
    private AccountId colleague;
    private AccountId coordinator;
    private DelegationId asked;

    @BeforeEach
    void askAColleague() {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.open(city, Instrument.INDEX, 2026);
        colleague = users.add(Role.CONTRIBUTOR, city);
        coordinator = users.signIn(Role.COORDINATOR, city);
        asked = given.ask(index, colleague, "COM-03");
    }

    @Test
    void asksForOtherQuestionsAndAnotherDayWithOneLineOfHistoryEach() {
        changes.change(asked, Set.of("COM-03", "EDU-01"), SOON.plusDays(4), false);

        var row = delegations.of(index).getFirst();
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
    void narrowsTheColleagueToTheirPartAndShowsThemEverythingAgain() {
        changes.narrow(asked);
        assertThat(delegations.of(index).getFirst().delegate().narrowed()).isTrue();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> changes.narrow(asked));
        users.signIn(colleague);
        assertThat(user.seesOwnPart(city)).isTrue();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> changes.widen(asked));

        users.signIn(coordinator);
        changes.widen(asked);

        assertThat(history()).startsWith("grant.replaced", "grant.replaced");
        users.signIn(colleague);
        assertThat(user.is(city, Role.CONTRIBUTOR)).isTrue();
        assertThat(user.is(city, Role.DELEGATE)).isFalse();
    }

    @Test
    void narrowsWhoIsAskedSo() {
        var wanted = TestDelegations.wanted(colleague, "EDU-01");

        delegations.ask(
                index, new NewDelegation(wanted.colleague(), wanted.fields(), wanted.due(), "", "en", true), false);

        assertThat(delegations.of(index))
                .hasSize(2)
                .allMatch(row -> row.delegate().narrowed());
    }

    @Test
    void leavesCoordinatorsTheirSight() {
        var own = given.ask(index, coordinator, "EDU-01");

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> changes.narrow(own));
    }

    private List<String> history() {
        users.signIn(coordinator);
        return audit.ofCity(city, PageRequest.of(0, 50)).stream()
                .map(AuditRow::act)
                .toList();
    }
}
