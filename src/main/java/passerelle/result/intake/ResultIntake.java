package passerelle.result.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import passerelle.city.CityColumns;
import passerelle.city.NamedCities;
import passerelle.intake.Column;
import passerelle.intake.Fields;
import passerelle.intake.IntakeKind;
import passerelle.intake.Problem;
import passerelle.intake.Proposal;
import passerelle.result.OfficialResultService;
import passerelle.result.ResultDetails;
import passerelle.shared.RuleViolation;

/** Official results of past rounds as a table: a line per area, or a line per round of which no figure is known. */
@Component
@Order(40)
class ResultIntake implements IntakeKind {

    private final NamedCities names;
    private final OfficialResultService results;
    private final IndexEditions editions;
    private final ResultTraces traces;
    private final Clock clock;

    ResultIntake(
            NamedCities names,
            OfficialResultService results,
            IndexEditions editions,
            ResultTraces traces,
            Clock clock) {
        this.names = names;
        this.results = results;
        this.editions = editions;
        this.traces = traces;
        this.clock = clock;
    }

    /** A round of a city, by which its lines belong together. */
    private record Round(Object city, int year) {

        static Round of(Quoted line) {
            return new Round(line.city().key(), line.round());
        }
    }

    /** A line that can be read. */
    private record Read(Fields line, Quoted quoted) {}

    @Override
    public String key() {
        return "results";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                CityColumns.COUNTRY,
                CityColumns.CITY,
                QuotedLines.YEAR,
                QuotedLines.DATE,
                QuotedLines.AREA,
                QuotedLines.PERCENT,
                QuotedLines.COMPARED,
                QuotedLines.AVERAGE,
                QuotedLines.BAND,
                QuotedLines.FORMAT,
                QuotedLines.SOURCE);
    }

    @Override
    public List<String> example() {
        return List.of(
                "ES",
                "Bilbao",
                "2013",
                "",
                "General index",
                "64 %",
                "56",
                "",
                "",
                "",
                "www.coe.int/interculturalcities");
    }

    @Override
    public boolean mayAddCities() {
        return true;
    }

    @Override
    public List<Proposal> look(List<Fields> lines, boolean addCities) {
        var known = names.of(lines);
        var byYear = editions.byYear();
        var reader = new QuotedLines(byYear);
        var read = lines.stream()
                .flatMap(line -> known.find(line, addCities).flatMap(city -> reader.read(line, city)).stream()
                        .map(quoted -> new Read(line, quoted)))
                .toList();
        refuseRepeated(read);
        var sound =
                read.stream().filter(line -> line.line().problems().isEmpty()).toList();
        var proposals = proposals(sound, byYear);
        return lines.stream()
                .map(line -> proposals.getOrDefault(line.line(), refused(line)))
                .toList();
    }

    /** The same area of the same round twice: whichever is meant, the second is refused. */
    private static void refuseRepeated(List<Read> read) {
        var seen = new HashSet<Object>();
        read.forEach(line -> line.quoted().percent().ifPresent(percent -> {
            if (!seen.add(List.of(Round.of(line.quoted()), percent.measure()))) {
                line.line()
                        .refuse(Problem.of(
                                QuotedLines.AREA,
                                "result.problem.twice",
                                line.line().text(QuotedLines.AREA)));
            }
        }));
    }

    private Map<Integer, Proposal> proposals(List<Read> sound, IndexEditions.ByYear byYear) {
        var standing = standing(sound);
        var proposals = new LinkedHashMap<Integer, Proposal>();
        sound.stream()
                .collect(groupingBy(line -> Round.of(line.quoted()), LinkedHashMap::new, toList()))
                .forEach((round, lines) -> told(lines, Optional.ofNullable(standing.get(round)), byYear)
                        .ifPresent(told -> IntStream.range(0, lines.size()).forEach(at -> {
                            var line = lines.get(at);
                            proposals.put(
                                    line.line().line(), told.of(line.line().line(), line.quoted(), at == 0));
                        })));
        return proposals;
    }

    private Map<Round, ResultDetails> standing(List<Read> sound) {
        var ids = sound.stream()
                .flatMap(line -> line.quoted().city().id().stream())
                .distinct()
                .toList();
        return results.standing(ids).stream()
                .collect(toMap(result -> new Round(result.city(), result.round()), result -> result));
    }

    /** Empty when what the lines tell together cannot be; then all of them are refused. */
    private Optional<RoundProposal> told(List<Read> lines, Optional<ResultDetails> known, IndexEditions.ByYear byYear) {
        var told = new Told(lines.stream().map(Read::quoted).toList());
        try {
            var edition = byYear.of(told.round()).id();
            return Optional.of(RoundProposal.of(told, known, edition, LocalDate.now(clock), traces));
        } catch (RuleViolation refusal) {
            lines.forEach(line -> line.line().refuse(Problem.of(refusal)));
            return Optional.empty();
        }
    }

    private static Proposal refused(Fields line) {
        return new Proposal.Refused(line.line(), line.text(CityColumns.CITY), line.problems());
    }
}
