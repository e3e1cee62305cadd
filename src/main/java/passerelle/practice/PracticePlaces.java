package passerelle.practice;

import java.util.Collection;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.Acting;
import passerelle.city.CityFound;
import passerelle.city.CitySearch;
import passerelle.shared.CityId;

/** Names cities to whoever reads their practices: without an account those alone that have published one. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class PracticePlaces {

    private final GoodPractices practices;
    private final PracticeRights rights;
    private final CitySearch cities;

    PracticePlaces(GoodPractices practices, PracticeRights rights, CitySearch cities) {
        this.practices = practices;
        this.rights = rights;
        this.cities = cities;
    }

    /** By their codes. */
    public Map<CityId, CityFound> coded(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : of(Acting.asSystem(() -> cities.coded(codes)).values().stream()
                        .map(CityFound::id)
                        .toList());
    }

    public Map<CityId, CityFound> of(Collection<CityId> some) {
        if (some.isEmpty()) {
            return Map.of();
        }
        return rights.isKnown()
                ? cities.identified(some)
                : Acting.asSystem(() -> cities.identified(practices.publishing(some)));
    }
}
