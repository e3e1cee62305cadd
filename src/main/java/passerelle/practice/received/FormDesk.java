package passerelle.practice.received;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.form.Findings;
import passerelle.practice.form.FormReader;
import passerelle.shared.RuleViolation;

/** Reads forms one at a time, whoever handed them in, so that the worst of files takes its memory once. */
@Component
class FormDesk {

    private final FormReader reader;
    private final FormLedger ledger;
    private final FormTaker taker;
    private final ReentrantLock turn = new ReentrantLock();

    FormDesk(FormReader reader, FormLedger ledger, FormTaker taker) {
        this.reader = reader;
        this.ledger = ledger;
        this.taker = taker;
    }

    /** @throws RuleViolation for a file that is no sound Word file, or none of the forms */
    Findings read(byte[] file) {
        turn.lock();
        try {
            return reader.read(file);
        } finally {
            turn.unlock();
        }
    }

    /** Whatever is wrong with it, the others of the batch go on. What was made of it, if something was. */
    Optional<GoodPracticeId> settle(ReceivedFormId id) {
        try {
            return ledger.bytes(id).flatMap(bytes -> taker.take(id, bytes, read(bytes)));
        } catch (RuleViolation refusal) {
            ledger.refuse(id, refusal.messageKey());
            return Optional.empty();
        } catch (AccessDeniedException | ConcurrencyFailureException later) {
            throw later;
        } catch (RuntimeException defect) {
            LoggerFactory.getLogger(getClass()).error("A form could not be read: {}", id.value(), defect);
            ledger.refuse(id, "practice.received.error.defect");
            return Optional.empty();
        }
    }
}
