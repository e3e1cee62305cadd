package passerelle.home.ui;

import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityDetails;
import passerelle.city.CityService;

/** The city that a person works for, where there is exactly one. */
@Component
class OwnCities {

    private final CurrentUser user;
    private final CityService cities;

    OwnCities(CurrentUser user, CityService cities) {
        this.user = user;
        this.cities = cities;
    }

    Optional<CityDetails> single() {
        var own = new HashSet<>(user.cities(Role.COORDINATOR));
        own.addAll(user.cities(Role.CONTRIBUTOR));
        return own.size() == 1 ? Optional.of(cities.get(own.iterator().next())) : Optional.empty();
    }
}
