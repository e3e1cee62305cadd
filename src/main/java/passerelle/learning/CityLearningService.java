package passerelle.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.comparison.Asked;
import passerelle.comparison.Basis;
import passerelle.comparison.Compared;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.ComparisonService;
import passerelle.comparison.Member;
import passerelle.comparison.Members;
import passerelle.instrument.Area;
import passerelle.shared.Audience;
import passerelle.shared.CityId;

/** Whom a city could learn from; of others, nothing counts but what they published. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CityLearningService {

    private final ComparisonService comparisons;
    private final Areas areas;
    private final Interests interests;
    private final CurrentUser user;

    CityLearningService(ComparisonService comparisons, Areas areas, Interests interests, CurrentUser user) {
        this.comparisons = comparisons;
        this.areas = areas;
        this.interests = interests;
        this.user = user;
    }

    /** @throws AccessDeniedException for a group that is not shared, as well as for another one’s city */
    public CityLearning of(CityId city, ComparisonGroup group, Basis basis) {
        if (!user.reads(city, Audience.CITY)) {
            throw new AccessDeniedException("Not meant for this reader");
        }
        var around = comparisons.surroundings(new Asked(city, group, basis));
        var compared = comparisons.compared(around.group());
        var codes = areas.all().stream().map(Area::code).collect(toSet());
        var weakest = WeakArea.of(compared, codes::contains);
        return new CityLearning(compared, around.all().in().size(), weakest, strong(weakest, compared, around.all()));
    }

    private Map<String, List<StrongCity>> strong(List<WeakArea> weakest, Compared group, Members all) {
        var own = all.own().map(Member::city);
        if (own.isEmpty() || weakest.isEmpty()) {
            return Map.of();
        }
        var network = comparisons.compared(all);
        var strong = new StrongCities(own.get(), all, network, group);
        var offering = offering();
        return weakest.stream()
                .collect(toMap(
                        weak -> weak.area().code(),
                        weak -> strong.in(
                                weak, offering.getOrDefault(weak.area().code(), Set.of()))));
    }

    private Map<String, Set<CityId>> offering() {
        return interests.offers().stream()
                .collect(groupingBy(StatedInterest::area, mapping(StatedInterest::city, toSet())));
    }
}
