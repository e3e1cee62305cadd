package passerelle.comparison;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.comparison.ComparisonGroup.InRegion;
import passerelle.shared.CityId;

/** Sets a city beside a group; everybody may, for nothing is compared but what is published. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ComparisonService {

    private final PublishedResults results;
    private final Candidates candidates;
    private final OwnGroupService ownGroups;

    ComparisonService(PublishedResults results, Candidates candidates, OwnGroupService ownGroups) {
        this.results = results;
        this.candidates = candidates;
        this.ownGroups = ownGroups;
    }

    /**
     * Everybody may: a group picked by hand is asked for under the rights of its own service.
     *
     * @throws org.springframework.security.access.AccessDeniedException for a group that is not shared
     */
    @PreAuthorize("permitAll()")
    public Compared compare(Asked asked) {
        var picked = picked(asked.group());
        var latest = results.latest(asked.basis());
        var cities = candidates.on(asked.basis()).stream().collect(toMap(Candidate::id, city -> city));
        var withResult = cities.values().stream()
                .filter(city -> latest.containsKey(city.id()))
                .toList();
        var sides = division(asked, cities, picked).of(withResult);
        var counted = Stream.concat(sides.in().stream(), Stream.ofNullable(asked.city()))
                .distinct()
                .flatMap(city -> Stream.ofNullable(latest.get(city)))
                .toList();
        return compared(asked, results.scored(counted), sides);
    }

    /** The regions that have a city, in no order. */
    public List<InRegion> regions() {
        return candidates.regions();
    }

    private Set<CityId> picked(ComparisonGroup group) {
        return group instanceof ComparisonGroup.HandPicked byHand ? ownGroups.cities(byHand.group()) : Set.of();
    }

    private static Division division(Asked asked, Map<CityId, Candidate> cities, Set<CityId> picked) {
        var city = asked.city() == null ? null : cities.get(asked.city());
        return new Division(asked.group(), Optional.ofNullable(city), picked);
    }

    private static Compared compared(Asked asked, List<SampledResult> scored, Division.Sides sides) {
        var own = scored.stream()
                .filter(result -> Objects.equals(result.city(), asked.city()))
                .findFirst()
                .orElse(null);
        var group = scored.stream()
                .filter(result -> sides.in().contains(result.city()))
                .toList();
        return new Compared(asked, own, new Sample(asked.basis(), group), sides.unknown());
    }
}
