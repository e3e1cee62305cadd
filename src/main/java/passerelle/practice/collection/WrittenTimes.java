package passerelle.practice.collection;

import static passerelle.practice.collection.CollectionColumns.END;
import static passerelle.practice.collection.CollectionColumns.ONGOING;
import static passerelle.practice.collection.CollectionColumns.PERIOD;
import static passerelle.practice.collection.CollectionColumns.START;
import static passerelle.practice.collection.CollectionColumns.YEAR;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import passerelle.intake.Column;
import passerelle.intake.Fields;
import passerelle.intake.Problem;
import passerelle.practice.PracticeDates;
import passerelle.practice.form.WrittenDates;
import passerelle.practice.form.WrittenPeriod;
import passerelle.shared.Folding;
import passerelle.shared.PartialDate;
import passerelle.shared.RuleViolation;

/** When a practice began and ended: in columns of their own or, where these are blank, as a period or a year. */
final class WrittenTimes {

    private static final Set<String> YES = Set.of("yes", "oui", "true", "vrai", "x", "1");

    private WrittenTimes() {}

    /** Nothing where the line says nothing, or something that is refused. */
    static Optional<PracticeDates> of(Fields line) {
        var start = line.read(START, WrittenTimes::period).map(WrittenPeriod::start);
        var ongoing = isYes(line, ONGOING) || WrittenDates.goesOn(line.text(END));
        var end = line.read(END, WrittenTimes::end).orElse(new End(null)).date();
        if (start.isPresent() || end != null || ongoing) {
            return dates(line, START, start.orElse(null), ongoing ? null : end, ongoing);
        }
        var column = line.text(PERIOD).isEmpty() ? YEAR : PERIOD;
        return line.read(column, WrittenTimes::period)
                .flatMap(period -> dates(line, column, period.start(), period.end(), period.isOngoing()));
    }

    static boolean isYes(Fields line, Column column) {
        return YES.contains(Folding.fold(line.text(column)));
    }

    private static Optional<PracticeDates> dates(
            Fields line, Column column, @Nullable PartialDate start, @Nullable PartialDate end, boolean ongoing) {
        try {
            return Optional.of(new PracticeDates(start, end, ongoing));
        } catch (RuleViolation backwards) {
            line.refuse(Problem.of(column, backwards.messageKey()));
            return Optional.empty();
        }
    }

    private static WrittenPeriod period(String text) {
        return WrittenDates.read(text).orElseThrow(() -> new RuleViolation("practice.collection.problem.period", text));
    }

    private static End end(String text) {
        return WrittenDates.goesOn(text) ? new End(null) : new End(period(text).end());
    }

    /** @param date null for what goes on */
    private record End(@Nullable PartialDate date) {}
}
