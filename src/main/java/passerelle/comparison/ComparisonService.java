package passerelle.comparison;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.comparison.ComparisonGroup.InRegion;
import passerelle.result.ResultId;
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
        return compared(members(asked));
    }

    /** By how high they scored. */
    public Compared compared(Members members) {
        var asked = members.asked();
        var own = members.own().map(Member::result).map(result -> results.scored(result));
        var group = members.in().stream().map(Member::result).toList();
        return new Compared(asked, own.orElse(null), results.sample(asked.basis(), group), members.unknown());
    }

    /**
     * Who counts, before anybody reads how high the scores are.
     *
     * @throws org.springframework.security.access.AccessDeniedException for a group that is not shared
     */
    public Members members(Asked asked) {
        var picked = picked(asked.group());
        return members(asked, picked, cities(asked.basis()), results.latest(asked.basis()));
    }

    /**
     * Who counts in the group, and who in the whole network.
     *
     * @throws org.springframework.security.access.AccessDeniedException for a group that is not shared
     */
    public Surroundings surroundings(Asked asked) {
        var picked = picked(asked.group());
        var cities = cities(asked.basis());
        var latest = results.latest(asked.basis());
        var all = new Asked(asked.city(), new ComparisonGroup.All(), asked.basis());
        return new Surroundings(
                members(asked, picked, cities, latest), members(all, Set.of(), cities, latest), cities.values());
    }

    private static Members members(
            Asked asked, Set<CityId> picked, Map<CityId, Candidate> cities, Map<CityId, Published> latest) {
        var sides = divided(asked, picked, cities, latest.keySet());
        Function<CityId, Stream<Member>> member = city -> Stream.ofNullable(cities.get(city))
                .flatMap(candidate -> Stream.ofNullable(latest.get(city)).map(result -> new Member(candidate, result)));
        return new Members(
                asked,
                sides.in().stream().flatMap(member).toList(),
                Stream.ofNullable(asked.city()).flatMap(member).findFirst(),
                sides.unknown());
    }

    /**
     * All that was published of a group, to follow it over time.
     *
     * @throws org.springframework.security.access.AccessDeniedException for a group that is not shared
     */
    public Publications publications(Asked asked) {
        var picked = picked(asked.group());
        var cities = cities(asked.basis());
        var published = results.until(asked.basis());
        var withResult = published.stream()
                .map(publication -> publication.result().city())
                .collect(Collectors.toSet());
        var sides = divided(asked, picked, cities, withResult);
        return new Publications(asked, known(cities, sides.in()), published, sides.unknown());
    }

    /** How high these scored; one that was taken back meanwhile is absent. */
    public Map<ResultId, Scores> scores(Collection<Published> some) {
        return results.scores(some);
    }

    /** The regions that have a city, in no order. */
    public List<InRegion> regions() {
        return candidates.regions();
    }

    private Set<CityId> picked(ComparisonGroup group) {
        return group instanceof ComparisonGroup.HandPicked byHand ? ownGroups.cities(byHand.group()) : Set.of();
    }

    private Map<CityId, Candidate> cities(Basis basis) {
        return candidates.on(basis).stream().collect(toMap(Candidate::id, city -> city));
    }

    /** Of the city that is compared it is said also without a result that nobody can tell where it belongs. */
    private static Division.Sides divided(
            Asked asked, Set<CityId> picked, Map<CityId, Candidate> cities, Set<CityId> withResult) {
        var own = city(asked, cities);
        var division = new Division(asked.group(), own, picked);
        var sides = division.of(known(cities, withResult));
        return own.filter(city -> division.of(city) == Belonging.UNKNOWN)
                .map(city -> sides.andUnknown(city.id()))
                .orElse(sides);
    }

    private static Optional<Candidate> city(Asked asked, Map<CityId, Candidate> cities) {
        return Optional.ofNullable(asked.city()).map(cities::get);
    }

    private static List<Candidate> known(Map<CityId, Candidate> cities, Collection<CityId> wanted) {
        return wanted.stream()
                .flatMap(city -> Stream.ofNullable(cities.get(city)))
                .toList();
    }
}
