package passerelle.city;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import passerelle.intake.Fields;
import passerelle.intake.Problem;
import passerelle.shared.Country;
import passerelle.shared.Folding;

/** Finds the cities that the lines of a table name by country and name, or alias. */
@Component
public class NamedCities {

    private final Cities cities;

    NamedCities(Cities cities) {
        this.cities = cities;
    }

    /** All cities of the countries in the lines, read once. */
    public Known of(List<Fields> lines) {
        var countries = lines.stream()
                .flatMap(line -> line.country(CityColumns.COUNTRY).stream())
                .map(Country::code)
                .collect(Collectors.toSet());
        return new Known(countries.isEmpty() ? List.of() : cities.calledIn(countries));
    }

    /** The cities as they were when the lines were read. */
    public static final class Known {

        private final Map<String, List<CityCalled>> byName;

        private Known(List<CityCalled> cities) {
            byName = cities.stream()
                    .flatMap(city ->
                            city.names().keys().stream().map(name -> Map.entry(key(city.country(), name), city)))
                    .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        }

        private static String key(Country country, String name) {
            return country.code() + "/" + Folding.fold(name);
        }

        /** The name of another city of the country that is called any of these, folded. */
        Optional<String> other(NamedCity city, Set<String> names) {
            return names.stream()
                    .flatMap(name -> byName.getOrDefault(key(city.country(), name), List.of()).stream())
                    .filter(other -> city.id().stream().noneMatch(other.id()::equals))
                    .map(other -> other.names().local())
                    .findFirst();
        }

        /** As {@link #find}, and a line whose city nobody knows is refused unless it may be added. */
        public Optional<NamedCity> find(Fields line, boolean addCities) {
            var found = find(line);
            if (!addCities && found.isPresent() && found.get().id().isEmpty()) {
                line.refuse(Problem.of(CityColumns.CITY, "city.problem.unknown", line.text(CityColumns.CITY)));
                return Optional.empty();
            }
            return found;
        }

        /**
         * The city of the line. A line that names no country or city is refused, one that lost letters of a name, and
         * one that more than one city answers to; a city that nobody knows is not.
         */
        public Optional<NamedCity> find(Fields line) {
            var name = line.name(CityColumns.CITY);
            var country = line.country(CityColumns.COUNTRY);
            if (name.isEmpty() || country.isEmpty()) {
                return Optional.empty();
            }
            var found = byName.getOrDefault(key(country.get(), name), List.of());
            if (found.size() > 1) {
                line.refuse(Problem.of(CityColumns.CITY, "city.problem.ambiguous", name));
            }
            return found.size() > 1
                    ? Optional.empty()
                    : Optional.of(new NamedCity(
                            country.get(), name, found.stream().findFirst().map(CityCalled::id)));
        }
    }
}
