package passerelle.result.intake;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import passerelle.city.CityColumns;
import passerelle.city.NamedCities;
import passerelle.intake.Column;
import passerelle.intake.Fields;
import passerelle.intake.IntakeKind;
import passerelle.intake.Proposal;

/** Official results of past rounds as a table: a line per area, or a line per round of which no figure is known. */
@Component
@Order(40)
class ResultIntake implements IntakeKind {

    private final NamedCities names;
    private final IndexEditions editions;
    private final RoundProposals rounds;

    ResultIntake(NamedCities names, IndexEditions editions, RoundProposals rounds) {
        this.names = names;
        this.editions = editions;
        this.rounds = rounds;
    }

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
                QuotedLines.EDITION,
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
                        .map(quoted -> new QuotedLine(line, quoted)))
                .toList();
        new Contradictions(read).refuse();
        var proposals = rounds.of(read.stream().filter(QuotedLine::isSound).toList(), byYear);
        return lines.stream()
                .map(line -> proposals.getOrDefault(line.line(), refused(line)))
                .toList();
    }

    private static Proposal refused(Fields line) {
        return new Proposal.Refused(line.line(), line.text(CityColumns.CITY), line.problems());
    }
}
