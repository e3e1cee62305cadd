package passerelle.practice.ui;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.shared.CityId;

/** Whether a page shows what only the city and the secretariat see. */
@Component
class PracticeSight {

    private final CurrentUser user;

    PracticeSight(CurrentUser user) {
        this.user = user;
    }

    boolean isSignedIn() {
        return user.account() != null;
    }

    boolean isInside(CityId city) {
        return user.is(city, Role.SECRETARIAT, Role.COORDINATOR, Role.CONTRIBUTOR);
    }

    /** The cities for which the person works. */
    Set<CityId> own() {
        return Stream.of(Role.COORDINATOR, Role.CONTRIBUTOR)
                .flatMap(role -> user.cities(role).stream())
                .collect(Collectors.toSet());
    }

    boolean isSecretariat() {
        return user.is(Role.SECRETARIAT);
    }
}
