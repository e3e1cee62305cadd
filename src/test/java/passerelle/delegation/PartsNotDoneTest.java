package passerelle.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.SubmissionFinding;
import passerelle.support.ApplicationTest;
import passerelle.support.TestColleagues;
import passerelle.support.Users;

@ApplicationTest
class PartsNotDoneTest {

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private DelegationService delegations;

    @Autowired
    private Users users;

    private TestColleagues.TwoColleagues valmora;
    private DelegationId asked;

    @BeforeEach
    void askAColleague(@Autowired TestColleagues colleagues, @Autowired TestDelegations given) {
        valmora = colleagues.inValmora();
        asked = given.ask(valmora.index(), valmora.colleague(), "COM-03", "population");
    }

    @Test
    void areToldToWhoeverHandsTheAnswersIn() {
        var name = delegations.of(valmora.index()).getFirst().delegate().name();

        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.text()).isEqualTo("delegation.submit.open");
            assertThat(finding.arguments()).containsExactly(1, name);
        });
    }

    @Test
    void areNotToldOnceTheyAreDone() {
        delegations.done(asked);

        assertThat(findings()).isEmpty();
    }

    @Test
    void areNotToldToColleagues() {
        users.signIn(Role.CONTRIBUTOR, valmora.city());

        assertThat(findings()).isEmpty();
    }

    private List<SubmissionFinding> findings() {
        return sheets.check(valmora.index()).findings();
    }
}
