package passerelle.reuse.ui;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityFound;
import passerelle.city.CitySearch;
import passerelle.city.Standing;
import passerelle.shared.CityId;

/** For which cities the reader may tell that they adapted a practice. */
@Component
class Adapters {

    private final CitySearch cities;
    private final CurrentUser user;

    Adapters(CitySearch cities, CurrentUser user) {
        this.cities = cities;
        this.user = user;
    }

    /** The reader’s own member cities but the one whose practice it is. */
    List<CityFound> of(CityId origin) {
        var own = user.cities(Role.COORDINATOR).stream()
                .filter(city -> !city.equals(origin))
                .toList();
        return own.isEmpty()
                ? List.of()
                : cities.identified(own).values().stream()
                        .filter(city -> city.standing() == Standing.MEMBER)
                        .sorted(Comparator.comparing(CityFound::code))
                        .toList();
    }

    boolean writes(CityId city) {
        return user.is(city, Role.COORDINATOR, Role.SECRETARIAT);
    }

    /** A page of a city leads nowhere for whoever is not signed in. */
    boolean seesCities() {
        return user.account() != null;
    }
}
