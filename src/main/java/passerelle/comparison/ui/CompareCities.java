package passerelle.comparison.ui;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityFound;
import passerelle.city.CitySearch;
import passerelle.shared.Folding;
import passerelle.shared.ui.Phrases;

/** The cities that may be set beside a group. */
@Component
@NamedInterface("groups")
public class CompareCities {

    private final CitySearch directory;
    private final CurrentUser user;

    CompareCities(CitySearch directory, CurrentUser user) {
        this.directory = directory;
        this.user = user;
    }

    public CitySearch directory() {
        return directory;
    }

    /** Where the address does not say, a coordinator's own, the first by name of several. */
    public @Nullable CityFound in(CompareAddress address) {
        if (address.city() != null) {
            return directory.coded(List.of(address.city())).get(address.city());
        }
        return directory.identified(user.cities(Role.COORDINATOR)).values().stream()
                .min(Comparator.comparing(found -> Folding.fold(found.names().in(Phrases.locale()))))
                .orElse(null);
    }
}
