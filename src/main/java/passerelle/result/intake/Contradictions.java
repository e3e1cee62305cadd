package passerelle.result.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import passerelle.instrument.EditionId;
import passerelle.intake.Problem;
import passerelle.shared.PartialDate;

/**
 * Lines of one table that say two things of one: whichever is meant, the second is refused. The same area twice in a
 * round; another edition for the same round; the same day for results of two rounds of a city.
 */
final class Contradictions {

    private final List<QuotedLine> lines;
    private final Set<Object> areas = new HashSet<>();
    private final Map<QuotedLine.Round, EditionId> editions = new HashMap<>();
    private final Map<Object, Integer> days = new HashMap<>();

    Contradictions(List<QuotedLine> lines) {
        this.lines = lines;
    }

    void refuse() {
        lines.forEach(line -> {
            refuseArea(line);
            refuseEdition(line);
            refuseDay(line);
        });
    }

    private void refuseArea(QuotedLine line) {
        line.quoted()
                .percent()
                .filter(percent -> !areas.add(List.of(line.round(), percent.measure())))
                .ifPresent(repeated -> line.refuse(Problem.of(
                        QuotedLines.AREA, "result.problem.twice", line.line().text(QuotedLines.AREA))));
    }

    private void refuseEdition(QuotedLine line) {
        line.quoted().edition().ifPresent(told -> {
            var first = editions.putIfAbsent(line.round(), told.id());
            if (isOther(first, told.id())) {
                line.refuse(Problem.of(QuotedLines.EDITION, "result.problem.edition.twice", told.version()));
            }
        });
    }

    /** Only of days: a month or a year leaves room for two results. */
    private void refuseDay(QuotedLine line) {
        var date = line.quoted().date();
        if (date.precision() == PartialDate.Precision.DAY) {
            var round = line.round();
            var first = days.putIfAbsent(List.of(round.city(), date), round.year());
            if (isOther(first, round.year())) {
                line.refuse(Problem.of(
                        QuotedLines.DATE, "result.problem.date.twice", date.toString(), String.valueOf(first)));
            }
        }
    }

    private static boolean isOther(@Nullable Object first, Object now) {
        return first != null && !first.equals(now);
    }
}
