package passerelle.round;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import passerelle.city.CityName;
import passerelle.city.Standing;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/** A city as the database tells whether a round can be opened for it: the name of its obstacle, or a blank. */
record OpeningLine(
        CityId city,
        String code,
        CityName names,
        Country country,
        @Nullable String officer,
        Standing standing,
        String obstacle) {

    OpeningRow row() {
        return new OpeningRow(
                city,
                code,
                names,
                country,
                officer == null ? "" : officer,
                standing == Standing.CANDIDATE,
                obstacle(obstacle));
    }

    static Optional<Obstacle> obstacle(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(Obstacle.valueOf(name));
    }
}
