package passerelle.city;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import passerelle.intake.Column;
import passerelle.intake.Deed;
import passerelle.intake.Fields;
import passerelle.intake.IntakeKind;
import passerelle.intake.Problem;
import passerelle.intake.Proposal;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** The directory as a table: a line per city. A blank cell leaves what is known as it is. */
@Component
@Order(10)
class CityIntake implements IntakeKind {

    private static final Column NAME_EN = Column.optional("name-en", "english name", "nom anglais");
    private static final Column NAME_FR = Column.optional("name-fr", "french name", "nom francais");
    private static final Column ALIASES = Column.optional("aliases", "alias", "other names", "autres noms");
    private static final Column REGION = Column.optional("region");
    private static final Column WEBSITE = Column.optional("website", "web", "site", "url");
    private static final Column NETWORK = Column.optional("network", "reseau");
    private static final Column LATITUDE = Column.optional("latitude", "lat");
    private static final Column LONGITUDE = Column.optional("longitude", "lon", "lng", "long");

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
                NAME_EN,
                NAME_FR,
                ALIASES,
                REGION,
                WEBSITE,
                NETWORK,
                LATITUDE,
                LONGITUDE);
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
        var profiles = profiles(named);
        var inUse = new NamesInUse(known);
        return IntStream.range(0, lines.size())
                .mapToObj(at -> look(lines.get(at), named.get(at), profiles, inUse))
                .toList();
    }

    private Map<CityId, CityProfile> profiles(List<Optional<NamedCity>> named) {
        var ids = named.stream()
                .flatMap(Optional::stream)
                .flatMap(city -> city.id().stream())
                .toList();
        return cities.among(ids).stream().collect(Collectors.toMap(City::id, City::profile));
    }

    private Proposal look(Fields line, Optional<NamedCity> named, Map<CityId, CityProfile> profiles, NamesInUse inUse) {
        var title = line.text(CityColumns.CITY);
        named.ifPresent(city -> inUse.take(line, city));
        var before = named.flatMap(NamedCity::id).map(profiles::get);
        var typed = named.flatMap(city -> typed(line, city, before));
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

    /** What the line says, with what is known where it says nothing; empty when it cannot be. */
    private static Optional<CityProfile> typed(Fields line, NamedCity city, Optional<CityProfile> before) {
        var place = place(line, before.map(CityProfile::place).orElse(null));
        var names = before.map(CityProfile::names).orElseGet(() -> CityName.of(city.name()));
        try {
            return Optional.of(new CityProfile(
                    new CityName(
                            names.local(),
                            text(line, NAME_EN, names.english()),
                            text(line, NAME_FR, names.french()),
                            text(line, ALIASES, names.aliases())),
                    city.country(),
                    text(line, REGION, before.map(CityProfile::region).orElse("")),
                    text(line, WEBSITE, before.map(CityProfile::website).orElse("")),
                    text(line, NETWORK, before.map(CityProfile::network).orElse("")),
                    place));
        } catch (RuleViolation refusal) {
            line.refuse(Problem.of(refusal));
            return Optional.empty();
        }
    }

    private static String text(Fields line, Column column, String known) {
        var typed = line.text(column);
        return typed.isEmpty() ? known : typed;
    }

    private static @Nullable Coordinates place(Fields line, @Nullable Coordinates known) {
        var latitude = line.decimal(LATITUDE);
        var longitude = line.decimal(LONGITUDE);
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return known;
        }
        if (latitude.isEmpty() || longitude.isEmpty()) {
            line.refuse(Problem.of(latitude.isEmpty() ? LATITUDE : LONGITUDE, "city.error.coordinates"));
            return known;
        }
        return coordinates(line, latitude.get(), longitude.get());
    }

    private static @Nullable Coordinates coordinates(Fields line, BigDecimal latitude, BigDecimal longitude) {
        try {
            return new Coordinates(latitude, longitude);
        } catch (RuleViolation refusal) {
            line.refuse(Problem.of(refusal));
            return null;
        }
    }
}
