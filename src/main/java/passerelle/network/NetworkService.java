package passerelle.network;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.comparison.Asked;
import passerelle.comparison.ComparisonService;
import passerelle.comparison.Member;
import passerelle.comparison.Members;
import passerelle.comparison.Publications.Publication;
import passerelle.comparison.Scores;
import passerelle.network.Course.Strand;
import passerelle.result.Measure;
import passerelle.scoring.Score;
import passerelle.shared.CityId;

/** The results of all cities of a group; everybody who is signed in may see them, for all of them are published. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class NetworkService {

    private final ComparisonService comparisons;
    private final Parts parts;
    private final CityLabels labels;

    NetworkService(ComparisonService comparisons, Parts parts, CityLabels labels) {
        this.comparisons = comparisons;
        this.parts = parts;
        this.labels = labels;
    }

    /** @throws org.springframework.security.access.AccessDeniedException for a group that is not shared */
    public Standings standings(Asked asked, Measure measure) {
        var members = comparisons.members(asked);
        return Standings.of(members, measure, comparisons.scores(members.results()));
    }

    /**
     * Cities without a percent in the measure by which they are ordered come last.
     *
     * @throws org.springframework.security.access.AccessDeniedException for a group that is not shared
     */
    public HeatPage heat(Asked asked, HeatOrder order, PageOf page) {
        var members = comparisons.members(asked);
        var cities = labels.all(page.language());
        var shown = members.in().stream()
                .sorted(comparator(members, order, cities))
                .skip((long) page.number() * page.size())
                .limit(page.size())
                .toList();
        var known = comparisons.scores(shown.stream().map(Member::result).toList());
        var rows = shown.stream()
                .flatMap(member -> Stream.ofNullable(cities.get(member.city().id()))
                        .map(city -> new HeatRow(
                                city.names().in(page.language()),
                                city.code(),
                                member.result(),
                                known.getOrDefault(member.result().id(), Scores.NONE))))
                .toList();
        return new HeatPage(members, rows, page.number(), page.size());
    }

    /** What the cities are called. */
    public Map<CityId, String> names(Locale language) {
        return labels.all(language).values().stream()
                .collect(toMap(CityLabel::id, city -> city.names().in(language)));
    }

    /** @throws org.springframework.security.access.AccessDeniedException for a group that is not shared */
    public Course course(Asked asked, Measure measure, Split split) {
        var publications = comparisons.publications(asked);
        var scores = comparisons.scores(
                publications.results().stream().map(Publication::result).toList());
        var strands = new Courses(publications, measure, scores, parts.of(publications, split)).strands();
        var shown = strands.stream().filter(Strand::isShown).toList();
        return new Course(publications, measure, split, shown, strands.size() - shown.size());
    }

    private Comparator<Member> comparator(Members members, HeatOrder order, Map<CityId, CityLabel> cities) {
        Comparator<Member> byName =
                comparing(member -> Optional.ofNullable(cities.get(member.city().id()))
                        .map(CityLabel::sort)
                        .orElse(""));
        var by = order.by();
        if (by == null) {
            return order.rising() ? byName : byName.reversed();
        }
        var known = comparisons.scores(members.results());
        Comparator<Integer> direction = order.rising() ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return comparing(
                        (Member member) -> Optional.ofNullable(
                                        known.get(member.result().id()))
                                .flatMap(scores -> scores.in(by))
                                .map(Score::rounded)
                                .orElse(null),
                        Comparator.nullsLast(direction))
                .thenComparing(byName);
    }
}
