package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import passerelle.shared.AccountId;

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
        assertRefused(() -> invitation.use(NOW.plusSeconds(61)), "invitation.error.spent");
    }

    @Test
    void isNotUsedOnceItHasRunOut() {
        assertRefused(() -> invitation.use(NOW.plus(Duration.ofDays(15))), "invitation.error.spent");
    }
}
