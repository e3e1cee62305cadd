package passerelle.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.Progress;
import passerelle.instrument.Item;

/**
 * A delegation that was not taken back.
 *
 * @param fields the codes of indicators, and of fields of the city’s profile
 * @param reminded the last time, null when never
 * @param doneAt null as long as the delegate has not said so
 */
public record DelegationRow(
        DelegationId id,
        AssessmentId assessment,
        Delegate delegate,
        Set<String> fields,
        LocalDate due,
        Said asked,
        @Nullable Said reminded,
        @Nullable Instant doneAt) {

    /** Who did something, and when. */
    public record Said(String by, Instant at) {}

    public boolean isDone() {
        return doneAt != null;
    }

    public boolean isLate(LocalDate today) {
        return !isDone() && due.isBefore(today);
    }

    public boolean has(String field) {
        return fields.contains(field);
    }

    /** Of what was asked, how much is answered. */
    public Progress progress(AnswerSheet sheet) {
        var answered = asked(sheet).filter(sheet::isAnswered).count();
        return new Progress((int) answered, fields.size());
    }

    /** The first without an answer, in the order of the edition; once there is none, the first of all. */
    public Optional<Item> whereToGoOn(AnswerSheet sheet) {
        return asked(sheet)
                .filter(item -> !sheet.isAnswered(item))
                .findFirst()
                .or(() -> asked(sheet).findFirst());
    }

    private Stream<Item> asked(AnswerSheet sheet) {
        return sheet.edition().items().stream().filter(item -> has(item.field()));
    }
}
