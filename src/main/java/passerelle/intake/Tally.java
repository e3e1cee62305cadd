package passerelle.intake;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Collectors;

/** How many lines come to what. */
@Embeddable
public record Tally(int adding, int changing, int staying, int refused) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    static Tally of(List<Proposal> proposals) {
        var lines =
                proposals.stream().collect(Collectors.groupingBy(Proposal::outcome, Collectors.summingInt(line -> 1)));
        return new Tally(
                lines.getOrDefault(Outcome.ADDS, 0),
                lines.getOrDefault(Outcome.CHANGES, 0),
                lines.getOrDefault(Outcome.STAYS, 0),
                lines.getOrDefault(Outcome.REFUSED, 0));
    }

    /** Lines that change something. */
    public int effective() {
        return adding + changing;
    }

    public int of(Outcome outcome) {
        return switch (outcome) {
            case ADDS -> adding;
            case CHANGES -> changing;
            case STAYS -> staying;
            case REFUSED -> refused;
        };
    }
}
