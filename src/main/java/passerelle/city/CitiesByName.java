package passerelle.city;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.intake.Column;
import passerelle.intake.Fields;
import passerelle.intake.Problem;
import passerelle.shared.CityId;
import passerelle.shared.Country;
import passerelle.shared.Folding;

/** Finds the cities that tables name by their code or by a name, also where no country stands beside it. */
@Component
public class CitiesByName {

    private final Cities cities;

    CitiesByName(Cities cities) {
        this.cities = cities;
    }

    /** All of them as they are called now. */
    public Known known() {
        return new Known(cities.coded());
    }

    /** The cities as they were when the lines were read. */
    public static final class Known {

        private final Map<String, List<CityCoded>> byName;
        private final Map<CityId, CityCoded> byId;

        private Known(List<CityCoded> cities) {
            byName = cities.stream()
                    .flatMap(city -> city.keys().map(key -> Map.entry(key, city)))
                    .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
            byId = cities.stream().collect(toMap(CityCoded::id, city -> city));
        }

        /** As a line of a table would name it. */
        public Optional<NamedCity> get(CityId id) {
            return Optional.ofNullable(byId.get(id)).map(Known::named);
        }

        /** The city that the column names; a line is refused whose city nobody knows, or more than one answers to. */
        public Optional<NamedCity> find(Fields line, Column column, Optional<Country> country) {
            var written = line.name(column);
            var found = byName.getOrDefault(Folding.fold(written), List.of()).stream()
                    .filter(city -> country.isEmpty() || country.get().equals(city.country()))
                    .toList();
            if (found.size() == 1) {
                return Optional.of(named(found.getFirst()));
            }
            line.refuse(Problem.of(
                    column, found.isEmpty() ? "city.problem.nowhere" : "city.problem.ambiguous.country", written));
            return Optional.empty();
        }

        private static NamedCity named(CityCoded city) {
            return new NamedCity(city.country(), city.names().local(), Optional.of(city.id()));
        }
    }
}
