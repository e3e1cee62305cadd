package passerelle.city;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import passerelle.intake.Column;
import passerelle.intake.Deed;
import passerelle.intake.Fields;
import passerelle.intake.IntakeKind;
import passerelle.intake.Problem;
import passerelle.intake.Proposal;
import passerelle.shared.CityId;

/** The figures of cities by year as a table. A blank figure is unknown, and leaves what is known as it is. */
@Component
@Order(20)
class FactsIntake implements IntakeKind {

    private final NamedCities names;
    private final FactsByYear facts;
    private final CityTraces cities;
    private final FactsTraces traces;
    private final Clock clock;

    FactsIntake(NamedCities names, FactsByYear facts, CityTraces cities, FactsTraces traces, Clock clock) {
        this.names = names;
        this.facts = facts;
        this.cities = cities;
        this.traces = traces;
        this.clock = clock;
    }

    /** What tells one set of figures from another. */
    private record Key(Object city, int year) {}

    @Override
    public String key() {
        return "facts";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                CityColumns.COUNTRY,
                CityColumns.CITY,
                TypedFacts.YEAR,
                TypedFacts.POPULATION,
                TypedFacts.FOREIGN_RESIDENTS,
                TypedFacts.FOREIGN_BORN,
                TypedFacts.MINORITIES,
                TypedFacts.SOURCE);
    }

    @Override
    public List<String> example() {
        return List.of("CH", "Genève", "2024", "204 000", "48,1 %", "", "", "ocstat.ge.ch");
    }

    @Override
    public boolean mayAddCities() {
        return true;
    }

    @Override
    public List<Proposal> look(List<Fields> lines, boolean addCities) {
        var known = names.of(lines);
        var named = lines.stream().map(line -> known.find(line, addCities)).toList();
        var standing = standing(named);
        var seen = new HashMap<Key, Integer>();
        return IntStream.range(0, lines.size())
                .mapToObj(at -> look(lines.get(at), named.get(at), standing, seen))
                .toList();
    }

    private Map<Key, CityFacts> standing(List<Optional<NamedCity>> named) {
        var ids = named.stream()
                .flatMap(Optional::stream)
                .flatMap(city -> city.id().stream())
                .distinct()
                .toList();
        return facts.findByCityInAndWithdrawnFalse(ids).stream()
                .collect(Collectors.toMap(row -> new Key(row.city(), row.facts().year()), FactsOfYear::facts));
    }

    private Proposal look(
            Fields line, Optional<NamedCity> named, Map<Key, CityFacts> standing, Map<Key, Integer> seen) {
        var year = line.whole(TypedFacts.YEAR);
        var key = named.flatMap(city -> year.map(of -> new Key(city.key(), of)));
        key.map(of -> seen.putIfAbsent(of, line.line()))
                .ifPresent(first -> line.refuse(Problem.of(CityColumns.CITY, "intake.problem.twice", first)));
        var before = key.map(standing::get);
        var typed = year.flatMap(of -> typing().of(line, of, before));
        if (key.isEmpty() || typed.isEmpty() || !line.problems().isEmpty()) {
            return new Proposal.Refused(line.line(), title(line), line.problems());
        }
        return proposal(line, named.orElseThrow(), before, typed.get());
    }

    private TypedFacts typing() {
        return new TypedFacts(LocalDate.now(clock).getYear());
    }

    private static String title(Fields line) {
        return line.text(CityColumns.CITY) + " " + line.text(TypedFacts.YEAR);
    }

    private Proposal proposal(Fields line, NamedCity city, Optional<CityFacts> before, CityFacts after) {
        if (before.isEmpty()) {
            var record = cities.in(city, id -> List.of(traces.record(id, after)));
            return new Proposal.Adds(line.line(), title(line), CityWords.of(after), record);
        }
        if (before.get().isSameAs(after)) {
            return new Proposal.Stays(line.line(), title(line));
        }
        CityId id = city.id().orElseThrow();
        Deed correct = because -> List.of(traces.correct(id, before.get(), after, because));
        return new Proposal.Changes(line.line(), title(line), CityWords.of(before.get()), CityWords.of(after), correct);
    }
}
