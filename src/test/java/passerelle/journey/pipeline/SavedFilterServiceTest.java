package passerelle.journey.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertDenied;
import static passerelle.support.Refusals.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.shared.RuleViolation;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class SavedFilterServiceTest {

    private static final SavedQuery LATE = new SavedQuery("Late", "late=true");
    private static final SavedQuery VISITS = new SavedQuery("Visits", "step=VISIT");

    @Autowired
    private SavedFilterService filters;

    @Autowired
    private Users users;

    @BeforeEach
    void signIn() {
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void keepsFiltersByName() {
        filters.save(VISITS);
        filters.save(LATE);

        assertThat(filters.mine()).containsExactly(LATE, VISITS);
    }

    @Test
    void keepsThemForOnePersonOnly() {
        filters.save(LATE);
        users.signIn(Role.ANALYST);

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> filters.delete("Late"));
        filters.save(new SavedQuery("Late", "late=true&country=it"));

        assertThat(filters.mine()).extracting(SavedQuery::query).containsExactly("late=true&country=it");
    }

    @Test
    void renamesAndDeletes() {
        filters.save(LATE);
        filters.save(VISITS);

        filters.rename("Late", " In arrears ");
        filters.rename("In arrears", "In arrears");
        filters.delete("Visits");

        assertThat(filters.mine()).containsExactly(new SavedQuery("In arrears", "late=true"));
    }

    @Test
    void saysThatOneIsGoneMeanwhile() {
        filters.save(LATE);
        filters.delete("Late");

        assertRefused(() -> filters.rename("Late", "In arrears"), "journey.saved.error.gone");
        assertRefused(() -> filters.delete("Late"), "journey.saved.error.gone");
    }

    @Test
    void refusesANameThatIsTaken() {
        filters.save(LATE);
        filters.save(VISITS);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> filters.save(new SavedQuery("Late ", "step=INDEX")));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> filters.rename("Visits", "Late"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "x23456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 1"})
    void refusesWhatIsNoName(String name) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> filters.save(new SavedQuery(name, "late=true")));
    }

    @Test
    void isForThoseWhoSeeThePipeline() {
        users.signIn(Role.EXPERT);
        assertDenied(filters::mine);
    }
}
