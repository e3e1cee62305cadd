package passerelle.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The papers and decisions of a city in force, each kind with the oldest first. */
record PapersInForce(List<LetterRow> letters, List<DeclarationRow> declarations, List<DecisionRow> decisions) {

    Membership membership() {
        return Membership.of(letters, declarations, decisions);
    }

    PapersInForce with(List<DecisionRow> others) {
        return new PapersInForce(letters, declarations, others);
    }

    PapersInForce and(Decision decision, LocalDate on) {
        var more = new DecisionRow(DecisionId.create(), decision, on, "");
        return with(Stream.concat(decisions.stream(), Stream.of(more)).toList());
    }

    /** Whether the city stood, by what was before that day, where the decision starts from. */
    boolean isFounded(DecisionRow row) {
        var earlier = decisions.stream()
                .filter(other -> other.on().isBefore(row.on()))
                .toList();
        return row.decision().isPossibleFrom(with(earlier).membership().standing(row.on()));
    }
}
