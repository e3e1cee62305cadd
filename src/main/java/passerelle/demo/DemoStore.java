package passerelle.demo;

import jakarta.persistence.EntityManager;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The store into which the demo is written, whole or not at all: a start that was killed leaves it as empty as before.
 */
@Component
@Profile("demo")
class DemoStore {

    private final EntityManager entities;
    private final TransactionTemplate transaction;

    DemoStore(EntityManager entities, TransactionTemplate transaction) {
        this.entities = entities;
        this.transaction = transaction;
    }

    /** Without cities and people, so that the demo’s known passwords never stand beside a real one. */
    boolean isEmpty() {
        return Stream.of("Account", "City").allMatch(this::hasNo);
    }

    private boolean hasNo(String entity) {
        return entities.createQuery("select count(e) from " + entity + " e", Long.class)
                        .getSingleResult()
                == 0;
    }

    void write(Runnable everything) {
        transaction.executeWithoutResult(status -> everything.run());
    }

    /** What is written so far need not be looked at again. */
    void forget() {
        entities.flush();
        entities.clear();
    }
}
