package passerelle.account.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Guessing gets slower with each failure, on one account and from one address. What failed is kept in the database, so
 * that a restart forgives nothing and several nodes count together; the account need not exist.
 */
@Component
public class SignInLimits {

    private static final int STRIPES = 64;

    /** On one node nobody guesses at the same account twice at once, so that none passes the others uncounted. */
    private final List<Lock> stripes =
            Stream.generate(() -> (Lock) new ReentrantLock()).limit(STRIPES).toList();

    private final Attempts attempts;
    private final TransactionTemplate alone;
    private final Clock clock;

    SignInLimits(Attempts attempts, PlatformTransactionManager transactions, Clock clock) {
        this.attempts = attempts;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Tries it, unless too much failed before.
     *
     * @param typed the account as somebody wrote it
     * @param remote the address they come from
     * @throws TooManyAttempts before it is tried, or when this was one failure too many
     */
    public <T> T attempt(String typed, String remote, Supplier<T> attempt) {
        var account = AttemptKey.account(typed);
        var address = AttemptKey.address(remote);
        var stripe = stripes.get(Math.floorMod(account.value().hashCode(), STRIPES));
        stripe.lock();
        try {
            refuseLocked(account, address);
            var done = attempt.get();
            alone.executeWithoutResult(begun -> attempts.forgive(account.value()));
            return done;
        } catch (BadCredentialsException wrong) {
            Stream.of(account, address).forEach(this::count);
            refuseLocked(account, address);
            throw wrong;
        } finally {
            stripe.unlock();
        }
    }

    private void refuseLocked(AttemptKey account, AttemptKey address) {
        var now = clock.instant();
        lockedUntil(List.of(account.value(), address.value()), now).ifPresent(until -> {
            throw new TooManyAttempts(until, now);
        });
    }

    private Optional<Instant> lockedUntil(List<String> keys, Instant now) {
        return attempts.findAllById(keys).stream()
                .filter(failed -> failed.isLocked(now))
                .map(FailedAttempts::lockedUntil)
                .max(Instant::compareTo);
    }

    /** Two nodes may begin to count at the same moment; then the second one finds what the first has begun. */
    private void count(AttemptKey key) {
        try {
            add(key);
        } catch (DataIntegrityViolationException begunMeanwhile) {
            add(key);
        }
    }

    private void add(AttemptKey key) {
        var now = clock.instant();
        alone.executeWithoutResult(begun -> {
            var failed = attempts.locked(key.value()).orElseGet(() -> new FailedAttempts(key, now));
            failed.add(key.free(), now);
            attempts.saveAndFlush(failed);
        });
    }

    @Scheduled(cron = "0 55 * * * *")
    void forget() {
        alone.executeWithoutResult(begun -> attempts.forget(clock.instant().minus(FailedAttempts.MEMORY)));
    }
}
