package passerelle.support;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/** Two acts of which the second begins before the first is stored. */
@TestComponent
public class Meanwhile {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final TransactionTemplate together;
    private final TransactionTemplate apart;
    private final JdbcClient database;
    private final String waiting;

    Meanwhile(PlatformTransactionManager transactions, JdbcClient database, Environment environment) {
        this.together = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(Propagation.NOT_SUPPORTED.value());
        this.database = database;
        this.waiting = environment.acceptsProfiles(Profiles.of("postgres"))
                ? "select count(*) from pg_locks where not granted"
                : "select count(*) from information_schema.sessions where blocker_id is not null";
    }

    /**
     * What became of each, "done" of the first where it was not refused. The first is stored as soon as the second waits
     * for it, or has ended because it waits for nothing.
     */
    public List<Object> of(Runnable first, Callable<?> second) throws Exception {
        var begun = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        return Together.of(
                () -> together.execute(act -> {
                    first.run();
                    begun.countDown();
                    await(() -> ended.get() || somebodyWaits());
                    return "done";
                }),
                () -> {
                    begun.await();
                    try {
                        return second.call();
                    } finally {
                        ended.set(true);
                    }
                });
    }

    private boolean somebodyWaits() {
        return Boolean.TRUE.equals(
                apart.execute(look -> database.sql(waiting).query(Integer.class).single() > 0));
    }

    private static void await(BooleanSupplier condition) {
        var end = Instant.now().plus(LONGEST);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("The second act neither waited nor ended");
            }
            Thread.onSpinWait();
        }
    }
}
