package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import passerelle.shared.AccountId;
import passerelle.shared.RuleViolation;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");

    private final Invitation invitation = new Invitation("hash", AccountId.create(), NOW);

    @Test
    void staysOpenForFourteenDays() {
        assertThat(invitation.isOpen(NOW.plus(Duration.ofDays(14)).minusMillis(1)))
                .isTrue();
        assertThat(invitation.isOpen(NOW.plus(Duration.ofDays(14)))).isFalse();
    }

    @Test
    void isUsedOnce() {
        invitation.use(NOW.plusSeconds(60));

        assertThat(invitation.isOpen(NOW.plusSeconds(61))).isFalse();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> invitation.use(NOW.plusSeconds(61)))
                .withMessage("invitation.error.spent");
    }

    @Test
    void isNotUsedOnceItHasRunOut() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> invitation.use(NOW.plus(Duration.ofDays(15))))
                .withMessage("invitation.error.spent");
    }
}
