package passerelle.result.intake;

import java.util.List;
import java.util.Optional;
import passerelle.city.NamedCity;
import passerelle.intake.Deed;
import passerelle.intake.Proposal;
import passerelle.result.OfficialResult;
import passerelle.result.ResultDetails;

/** What the lines of one round come to together: the first of them does it for all. */
record RoundProposal(NamedCity city, Optional<OfficialResult> before, OfficialResult after, Deed deed) {

    static RoundProposal of(NamedCity city, Optional<ResultDetails> known, OfficialResult after, ResultTraces traces) {
        var deed = known.map(stands -> (Deed) because -> List.of(traces.correct(stands, after, because)))
                .orElseGet(() -> traces.record(city, after));
        return new RoundProposal(city, known.map(OfficialResult::of), after, deed);
    }

    Proposal of(int line, Quoted quoted, boolean first) {
        var title = city.name() + " " + after.round();
        var words = words(quoted);
        var does = first ? deed : Deed.NONE;
        if (before.isEmpty()) {
            return new Proposal.Adds(line, title, words, does);
        }
        return before.get().equals(after)
                ? new Proposal.Stays(line, title)
                : new Proposal.Changes(line, title, known(quoted), words, does);
    }

    private String words(Quoted quoted) {
        return quoted.percent()
                .map(percent -> percent.measure().code() + " " + percent.value() + " %")
                .orElseGet(() -> after.date().toString());
    }

    private String known(Quoted quoted) {
        return quoted.percent()
                .flatMap(percent -> before.map(result -> result.percents().get(percent.measure()))
                        .map(value -> percent.measure().code() + " " + value + " %"))
                .orElseGet(() -> before.map(result -> result.date().toString()).orElse(""));
    }
}
