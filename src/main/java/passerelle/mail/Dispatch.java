package passerelle.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due. Each mail is taken in a transaction of its own before it is sent and settled in another one after
 * it, so that no row is locked while a mail server takes its time, and of several nodes only one sends it.
 */
@Component
class Dispatch {

    private static final Limit AT_ONCE = Limit.of(50);
    private static final Duration KEPT = Duration.ofDays(90);

    private final Mails mails;
    private final MailSettings settings;
    private final Postman postman;
    private final TransactionTemplate transaction;
    private final AsyncTaskExecutor executor;
    private final Clock clock;

    Dispatch(
            Mails mails,
            MailSettings settings,
            Postman postman,
            TransactionTemplate transaction,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor,
            Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.postman = postman;
        this.transaction = transaction;
        this.executor = executor;
        this.clock = clock;
    }

    /** Of the act under way. */
    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                executor.execute(Dispatch.this::sendDue);
            }
        });
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 10_000)
    void sendDue() {
        if (settings.isOpen()) {
            mails.due(clock.instant(), AT_ONCE).forEach(this::send);
        }
    }

    /** Links that have run out, and mails that nobody looks for any more. */
    @Scheduled(cron = "0 45 0 * * *")
    void tidy() {
        var now = clock.instant();
        transaction.executeWithoutResult(begun -> {
            mails.outlived(now).forEach(Mail::withdraw);
            mails.forget(now.minus(KEPT));
        });
    }

    private void send(MailId id) {
        take(id).ifPresent(outgoing -> {
            var failure = postman.carry(outgoing);
            transaction.executeWithoutResult(begun -> mails.held(id)
                    .ifPresent(mail -> failure.ifPresentOrElse(
                            why -> mail.failed(why, clock.instant()), () -> mail.sent(clock.instant()))));
        });
    }

    private Optional<Outgoing> take(MailId id) {
        var taken = transaction.execute(begun ->
                mails.held(id).filter(mail -> mail.take(clock.instant())).map(Mail::outgoing));
        return taken == null ? Optional.empty() : taken;
    }
}
