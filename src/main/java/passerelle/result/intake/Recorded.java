package passerelle.result.intake;

import java.util.List;
import java.util.Optional;
import passerelle.instrument.Edition;
import passerelle.intake.Problem;
import passerelle.result.Measure;
import passerelle.result.ResultDetails;

/** The official results of a city that stand before a table tells of it. */
record Recorded(List<ResultDetails> results, IndexEditions.ByYear editions) {

    Optional<ResultDetails> of(int round) {
        return results.stream().filter(result -> result.round() == round).findFirst();
    }

    /** Where the line contradicts them: by its day, its edition, or an area that the edition lacks. */
    void refuse(QuotedLine line) {
        var quoted = line.quoted();
        results.stream()
                .filter(result -> result.round() != quoted.round())
                .filter(result -> result.date().isSameDay(quoted.date()))
                .findFirst()
                .ifPresent(other -> line.refuse(Problem.of(
                        QuotedLines.DATE,
                        "result.problem.date.twice",
                        quoted.date().toString(),
                        Integer.toString(other.round()))));
        of(quoted.round()).ifPresent(known -> refuse(line, editions.of(known.edition())));
    }

    private static void refuse(QuotedLine line, Edition known) {
        var quoted = line.quoted();
        quoted.edition()
                .filter(told -> !told.id().equals(known.id()))
                .ifPresent(told -> line.refuse(Problem.of(
                        QuotedLines.EDITION, "result.problem.edition.other", told.version(), known.version())));
        quoted.percent()
                .filter(percent -> !Measure.of(known).contains(percent.measure()))
                .ifPresent(percent -> line.refuse(Problem.of(
                        QuotedLines.AREA, "result.problem.area", line.line().text(QuotedLines.AREA), known.version())));
    }
}
