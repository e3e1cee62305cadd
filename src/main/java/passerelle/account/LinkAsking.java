package passerelle.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import passerelle.mail.Outbox;
import passerelle.shared.EmailAddress;
import passerelle.shared.RuleViolation;

/**
 * Takes what people ask for by an address. Whether there is such an account is told to nobody, not even by how long it
 * takes: whatever is done about it is done later.
 */
@Component
class LinkAsking {

    private static final Logger log = LoggerFactory.getLogger(LinkAsking.class);

    private final LinkSending links;
    private final Outbox outbox;
    private final AsyncTaskExecutor executor;

    LinkAsking(LinkSending links, Outbox outbox, @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.links = links;
        this.outbox = outbox;
        this.executor = executor;
    }

    boolean isOffered() {
        return outbox.isOpen();
    }

    /** @throws RuleViolation when it cannot be an address */
    void ask(String typed, LinkKind kind) {
        var address = new EmailAddress(typed);
        executor.execute(() -> {
            try {
                links.send(address, kind);
            } catch (RuntimeException failure) {
                log.error("A link of the kind {} could not be written", kind, failure);
            }
        });
    }
}
