package passerelle.city;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import passerelle.intake.Fields;
import passerelle.intake.Problem;

/** Within a country a name leads to one city: to one that is known, or to that of the first line that gives it. */
final class NamesInUse {

    private final NamedCities.Known known;
    private final Map<Object, Integer> lines = new HashMap<>();

    NamesInUse(NamedCities.Known known) {
        this.known = known;
    }

    /** Refuses a line whose city stands in one before. */
    void take(Fields line, NamedCity city) {
        var first = lines.putIfAbsent(city.key(), line.line());
        if (first != null) {
            line.refuse(Problem.of(CityColumns.CITY, "intake.problem.twice", first));
        }
    }

    /** Refuses a line that calls its city as another is called. @param names folded, those that it adds */
    void take(Fields line, NamedCity city, Set<String> names) {
        known.other(city, names)
                .ifPresent(other -> line.refuse(Problem.of(CityColumns.CITY, "city.error.name.taken", other)));
        var before = names.stream()
                .map(name -> city.country().code() + "/" + name)
                .flatMap(key -> Stream.ofNullable(lines.putIfAbsent(key, line.line())))
                .filter(first -> first != line.line())
                .toList();
        before.stream()
                .findFirst()
                .ifPresent(first -> line.refuse(Problem.of(CityColumns.CITY, "city.problem.line.same", first)));
    }
}
