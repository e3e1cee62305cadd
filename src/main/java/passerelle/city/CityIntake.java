package passerelle.city;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import passerelle.intake.Column;
import passerelle.intake.Deed;
import passerelle.intake.Fields;
import passerelle.intake.IntakeKind;
import passerelle.intake.Proposal;
import passerelle.shared.CityId;

/** The directory as a table: a line per city. A blank cell leaves what is known as it is. */
@Component
@Order(10)
class CityIntake implements IntakeKind {

    private final NamedCities names;
    private final Cities cities;
    private final CityTraces traces;

    CityIntake(NamedCities names, Cities cities, CityTraces traces) {
        this.names = names;
        this.cities = cities;
        this.traces = traces;
    }

    @Override
    public String key() {
        return "cities";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                CityColumns.COUNTRY,
                CityColumns.CITY,
                TypedCities.NAME_EN,
                TypedCities.NAME_FR,
                TypedCities.ALIASES,
                TypedCities.REGION,
                TypedCities.WEBSITE,
                TypedCities.NETWORK,
                TypedCities.LATITUDE,
                TypedCities.LONGITUDE);
    }

    @Override
    public List<String> example() {
        return List.of(
                "CH", "Genève", "Geneva", "Genève", "Genf; Ginevra", "Genève", "www.geneve.ch", "", "46.2", "6.15");
    }

    @Override
    public List<Proposal> look(List<Fields> lines, boolean addCities) {
        var known = names.of(lines);
        var named = lines.stream().map(known::find).toList();
        var typed = new TypedCities(
                profiles(named),
                new NetworkSpelling(cities.networks().stream().sorted().toList()));
        var inUse = new NamesInUse(known);
        return IntStream.range(0, lines.size())
                .mapToObj(at -> look(lines.get(at), named.get(at), typed, inUse))
                .toList();
    }

    private Map<CityId, CityProfile> profiles(List<Optional<NamedCity>> named) {
        var ids = named.stream()
                .flatMap(Optional::stream)
                .flatMap(city -> city.id().stream())
                .toList();
        return cities.among(ids).stream().collect(Collectors.toMap(City::id, City::profile));
    }

    private Proposal look(Fields line, Optional<NamedCity> named, TypedCities cities, NamesInUse inUse) {
        var title = line.text(CityColumns.CITY);
        named.ifPresent(city -> inUse.take(line, city));
        var before = named.flatMap(cities::before);
        var typed = named.flatMap(city -> cities.of(line, city));
        if (line.problems().isEmpty()) {
            typed.ifPresent(profile -> inUse.take(line, named.orElseThrow(), added(profile, before)));
        }
        if (typed.isEmpty() || !line.problems().isEmpty()) {
            return new Proposal.Refused(line.line(), title, line.problems());
        }
        return before.map(profile ->
                        changed(line.line(), named.flatMap(NamedCity::id).orElseThrow(), profile, typed.get()))
                .orElseGet(() -> added(line.line(), typed.get()));
    }

    private static Set<String> added(CityProfile profile, Optional<CityProfile> before) {
        return before.map(profile::namesBesides).orElseGet(() -> profile.names().keys());
    }

    private Proposal added(int line, CityProfile profile) {
        Deed add = because -> List.of(traces.add(profile));
        return new Proposal.Adds(line, profile.names().local(), CityWords.of(profile), add);
    }

    private Proposal changed(int line, CityId id, CityProfile before, CityProfile after) {
        var title = before.names().local();
        if (before.equals(after)) {
            return new Proposal.Stays(line, title);
        }
        Deed describe = because -> List.of(traces.describe(id, after));
        return new Proposal.Changes(line, title, CityWords.of(before), CityWords.of(after), describe);
    }
}
