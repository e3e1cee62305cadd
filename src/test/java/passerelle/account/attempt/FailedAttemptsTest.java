package passerelle.account.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailedAttemptsTest {

    private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");

    private final FailedAttempts failed = new FailedAttempts(AttemptKey.account("ada@valmora.it"), NOW);

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "7, 4", "10, 32", "11, 60", "10000, 60"})
    void lockLongerWithEachFailure(int failures, long minutes) {
        fail(failures);

        assertThat(failed.lockedUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void lockNothingBeforeTheFifth() {
        fail(4);

        assertThat(failed.isLocked(NOW)).isFalse();
    }

    @Test
    void areForgottenAfterADay() {
        fail(10);

        failed.add(5, NOW.plus(FailedAttempts.MEMORY).plusSeconds(1));

        assertThat(failed.isLocked(NOW.plus(FailedAttempts.MEMORY).plusSeconds(1)))
                .isFalse();
    }

    private void fail(int times) {
        for (var time = 0; time < times; time++) {
            failed.add(5, NOW);
        }
    }
}
