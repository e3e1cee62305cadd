package passerelle.city;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import passerelle.intake.Column;
import passerelle.intake.Fields;
import passerelle.intake.Problem;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;

/** What the lines of a table say of cities, with what is known where they say nothing. */
final class TypedCities {

    static final Column NAME_EN = Column.optional("name-en", "english name", "nom anglais");
    static final Column NAME_FR = Column.optional("name-fr", "french name", "nom francais");
    static final Column ALIASES = Column.optional("aliases", "alias", "other names", "autres noms");
    static final Column REGION = Column.optional("region");
    static final Column WEBSITE = Column.optional("website", "web", "site", "url");
    static final Column NETWORK = Column.optional("network", "reseau");
    static final Column LATITUDE = Column.optional("latitude", "lat");
    static final Column LONGITUDE = Column.optional("longitude", "lon", "lng", "long");

    private final Map<CityId, CityProfile> known;
    private final NetworkSpelling networks;

    TypedCities(Map<CityId, CityProfile> known, NetworkSpelling networks) {
        this.known = known;
        this.networks = networks;
    }

    Optional<CityProfile> before(NamedCity city) {
        return city.id().map(known::get);
    }

    /** Empty when it cannot be; the line says why. */
    Optional<CityProfile> of(Fields line, NamedCity city) {
        var before = before(city).orElseGet(() -> CityProfile.of(city.name(), city.country()));
        var place = place(line, before.place());
        try {
            return Optional.of(new CityProfile(
                    new CityName(
                            before.names().local(),
                            text(line, NAME_EN, before.names().english()),
                            text(line, NAME_FR, before.names().french()),
                            text(line, ALIASES, before.names().aliases())),
                    city.country(),
                    text(line, REGION, before.region()),
                    text(line, WEBSITE, before.website()),
                    text(line, NETWORK, before.network(), networks::of),
                    place));
        } catch (RuleViolation refusal) {
            line.refuse(Problem.of(refusal));
            return Optional.empty();
        }
    }

    private static String text(Fields line, Column column, String known) {
        return text(line, column, known, UnaryOperator.identity());
    }

    private static String text(Fields line, Column column, String known, UnaryOperator<String> spelling) {
        var typed = line.text(column);
        return typed.isEmpty() ? known : spelling.apply(typed);
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
