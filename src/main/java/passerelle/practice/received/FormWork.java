package passerelle.practice.received;

import java.util.Objects;
import org.springframework.stereotype.Component;
import passerelle.practice.GoodPracticeId;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** What is done with a form that has been read once: it is read again, for its city or to be looked through. */
@Component
class FormWork {

    private final ReceivedFiles kept;
    private final FormDesk desk;
    private final FormTaker taker;
    private final PracticeContent content;

    FormWork(ReceivedFiles kept, FormDesk desk, FormTaker taker, PracticeContent content) {
        this.kept = kept;
        this.desk = desk;
        this.taker = taker;
        this.content = content;
    }

    GoodPracticeId place(ReceivedFormId id, CityId city) {
        var bytes = kept.findById(id)
                .map(ReceivedBytes::bytes)
                .orElseThrow(() -> new RuleViolation("practice.received.error.settled", ""));
        return taker.place(id, city, bytes, desk.read(bytes));
    }

    void forget(ReceivedFormId id) {
        kept.deleteById(id);
    }

    ReceivedReading read(ReceivedForm form, byte[] bytes) {
        var found = desk.read(bytes);
        return new ReceivedReading(
                form.name(),
                Objects.requireNonNull(form.document()),
                form.writtenCity(),
                found.passages(),
                content.propose(found).notes());
    }
}
