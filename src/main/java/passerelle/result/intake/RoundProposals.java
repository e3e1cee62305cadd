package passerelle.result.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.intake.Problem;
import passerelle.intake.Proposal;
import passerelle.result.OfficialResult;
import passerelle.result.OfficialResultService;
import passerelle.result.ResultDetails;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** Puts the lines of each round together and says what they would do. */
@Component
class RoundProposals {

    private final OfficialResultService results;
    private final ResultTraces traces;
    private final Clock clock;

    RoundProposals(OfficialResultService results, ResultTraces traces, Clock clock) {
        this.results = results;
        this.traces = traces;
        this.clock = clock;
    }

    /** By the numbers of the lines; none for the lines of a round that cannot be. */
    Map<Integer, Proposal> of(List<QuotedLine> sound, IndexEditions.ByYear byYear) {
        var standing = standing(sound);
        var proposals = new HashMap<Integer, Proposal>();
        sound.forEach(line -> recorded(line, standing, byYear).refuse(line));
        sound.stream()
                .filter(QuotedLine::isSound)
                .collect(groupingBy(QuotedLine::round, LinkedHashMap::new, toList()))
                .forEach((round, lines) -> together(
                                lines,
                                recorded(lines.getFirst(), standing, byYear).of(round.year()),
                                byYear)
                        .ifPresent(told -> lines.forEach(line -> proposals.put(
                                line.number(), told.of(line.number(), line.quoted(), line.equals(lines.getFirst()))))));
        return proposals;
    }

    private static Recorded recorded(
            QuotedLine line, Map<CityId, List<ResultDetails>> standing, IndexEditions.ByYear byYear) {
        var results = line.quoted().city().id().map(city -> standing.getOrDefault(city, List.of()));
        return new Recorded(results.orElseGet(List::of), byYear);
    }

    private Map<CityId, List<ResultDetails>> standing(List<QuotedLine> sound) {
        var ids = sound.stream()
                .flatMap(line -> line.quoted().city().id().stream())
                .distinct()
                .toList();
        return results.standing(ids).stream().collect(groupingBy(ResultDetails::city));
    }

    /** Empty when what the lines tell together cannot be; then all of them are refused. */
    private Optional<RoundProposal> together(
            List<QuotedLine> lines, Optional<ResultDetails> known, IndexEditions.ByYear byYear) {
        var told = new Told(lines.stream().map(QuotedLine::quoted).toList());
        try {
            var edition = known.map(stands -> byYear.of(stands.edition()))
                    .or(told::edition)
                    .orElseGet(() -> byYear.of(told.round()));
            var after = told.over(known.map(OfficialResult::of), edition.id(), LocalDate.now(clock));
            return Optional.of(RoundProposal.of(told.city(), known, after, traces));
        } catch (RuleViolation refusal) {
            lines.forEach(line -> line.refuse(Problem.of(refusal)));
            return Optional.empty();
        }
    }
}
