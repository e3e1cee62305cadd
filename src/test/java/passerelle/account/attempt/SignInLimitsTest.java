package passerelle.account.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.transaction.PlatformTransactionManager;
import passerelle.support.CommittingTest;

@CommittingTest
class SignInLimitsTest {

    private final String ada = UUID.randomUUID() + "@example.org";
    private final AtomicInteger tried = new AtomicInteger();

    @Autowired
    private SignInLimits limits;

    @Autowired
    private Attempts attempts;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @Test
    void letTenThousandGuessesAtOneAccountTryFive() {
        guess(10_000, one -> ada, one -> "203.0.113." + one % 250 + "-" + one);

        assertThat(tried).hasValue(AttemptKey.FREE_OF_ACCOUNT);
    }

    @Test
    void letTenThousandGuessesFromOneAddressTryThirty() {
        var remote = "2001:db8:" + Integer.toHexString(ada.hashCode() & 0xffff) + "::";

        guess(10_000, one -> one + ada, one -> remote + Integer.toHexString(one % 0xfffe + 1));

        assertThat(tried).hasValue(AttemptKey.FREE_OF_ADDRESS);
    }

    @Test
    void takeEverySpellingOfAnAccountForTheSame() {
        guess(20, one -> one % 2 == 0 ? ada : "  " + ada.toUpperCase(java.util.Locale.ROOT), one -> "somewhere" + one);

        assertThat(tried).hasValue(AttemptKey.FREE_OF_ACCOUNT);
    }

    @Test
    void letNobodyPassUncountedWhoGuessesAtOnce() throws InterruptedException {
        var begin = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(16)) {
            IntStream.range(0, 64)
                    .forEach(one -> people.submit(() -> {
                        begin.await();
                        guess(1, same -> ada, same -> "elsewhere" + one);
                        return one;
                    }));
            begin.countDown();
        }

        assertThat(tried).hasValue(AttemptKey.FREE_OF_ACCOUNT);
    }

    @Test
    void outliveARestart() {
        guess(5, one -> ada, one -> "somewhere" + one);

        var afterwards = new SignInLimits(attempts, transactions, clock);

        assertThatThrownBy(() -> afterwards.attempt(ada, "new", () -> "right"))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class,
                        pause -> assertThat(pause.minutes()).isEqualTo(1));
    }

    @Test
    void forgiveWhoGetsIn() {
        guess(4, one -> ada, one -> "somewhere" + one);

        assertThat(limits.attempt(ada, "home", () -> "in")).isEqualTo("in");
        guess(4, one -> ada, one -> "somewhere" + one);

        assertThat(tried).hasValue(8);
    }

    private void guess(int times, IntFunction<String> account, IntFunction<String> remote) {
        IntStream.range(0, times).forEach(one -> {
            try {
                limits.attempt(account.apply(one), remote.apply(one), this::wrong);
            } catch (BadCredentialsException | TooManyAttempts refused) {
                assertThat(refused).hasMessageNotContaining(ada);
            }
        });
    }

    private String wrong() {
        tried.incrementAndGet();
        throw new BadCredentialsException("wrong");
    }
}
