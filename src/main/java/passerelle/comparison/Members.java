package passerelle.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import passerelle.shared.CityId;

/**
 * Who counts in a group on a day, before anybody reads how high the scores are.
 *
 * @param in the cities of the group, those without a result left out
 * @param own the city that is compared, in the group or not; absent without a result that counts
 * @param unknown cities with a result of which nobody can tell whether they belong to the group, for want of a figure; and
 *     the city that is compared, with a result or not, where that is so of it
 */
public record Members(Asked asked, List<Member> in, Optional<Member> own, Set<CityId> unknown) {

    public Members {
        in = List.copyOf(in);
    }

    public Set<CityId> cities() {
        return in.stream().map(member -> member.city().id()).collect(Collectors.toSet());
    }

    /** Those of the group and the city that is compared, each once. */
    public List<Published> results() {
        return Stream.concat(in.stream(), own.stream())
                .map(Member::result)
                .distinct()
                .toList();
    }
}
