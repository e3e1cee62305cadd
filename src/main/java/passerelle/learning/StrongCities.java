package passerelle.learning;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import passerelle.comparison.Candidate;
import passerelle.comparison.Compared;
import passerelle.comparison.Member;
import passerelle.comparison.Members;
import passerelle.comparison.SampledResult;
import passerelle.comparison.Spread;
import passerelle.scoring.Score;
import passerelle.shared.CityId;

/**
 * Who is strong where a city is weak. Strong in an area is who lies at or above the upper quartile of all cities there,
 * or of the group and in it, and above the city. Of these, the ones that are like the city in population, diversity or
 * country are shown, at most {@value #MOST}; where none is like it, the {@value #OTHERS} nearest or highest all the same.
 */
class StrongCities {

    static final int MOST = 5;
    static final int OTHERS = 3;

    private final Candidate own;
    private final Map<CityId, Member> members;
    private final Compared network;
    private final Set<CityId> inGroup;

    /** @param own the city that would learn */
    StrongCities(Candidate own, Members members, Compared network, Compared group) {
        this.own = own;
        this.members =
                members.in().stream().collect(toMap(member -> member.city().id(), member -> member));
        this.network = network;
        this.inGroup = Set.copyOf(group.sample().members());
    }

    /** @param offering the cities that offer to share what they know of the area */
    List<StrongCity> in(WeakArea weak, Set<CityId> offering) {
        var inNetwork = upperQuartile(network, weak);
        var strong = network.sample().results().stream()
                .filter(result -> !result.city().equals(own.id()))
                .filter(result -> isStrong(result, weak, inNetwork))
                .flatMap(result -> strong(result, weak, offering))
                .sorted(StrongCity.NEAREST_FIRST)
                .toList();
        var alike = strong.stream()
                .filter(city -> city.resemblance().isLikeness())
                .limit(MOST)
                .toList();
        return alike.isEmpty() ? strong.stream().limit(OTHERS).toList() : alike;
    }

    private boolean isStrong(SampledResult result, WeakArea weak, Optional<Score> inNetwork) {
        var score = result.scores().get(weak.area());
        return score != null
                && score.compareTo(weak.own()) > 0
                && (inNetwork.filter(quartile -> score.compareTo(quartile) >= 0).isPresent()
                        || inGroup.contains(result.city())
                                && score.compareTo(weak.group().upperQuartile()) >= 0);
    }

    private Stream<StrongCity> strong(SampledResult result, WeakArea weak, Set<CityId> offering) {
        return Stream.ofNullable(members.get(result.city()))
                .map(member -> new StrongCity(
                        member,
                        Objects.requireNonNull(result.scores().get(weak.area())),
                        Resemblance.between(own, member.city()),
                        offering.contains(result.city())));
    }

    private static Optional<Score> upperQuartile(Compared network, WeakArea weak) {
        return network.sample().spread(weak.area()).map(Spread::upperQuartile);
    }
}
