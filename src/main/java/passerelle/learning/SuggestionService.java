package passerelle.learning;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.comparison.Asked;
import passerelle.comparison.Basis;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.ComparisonService;
import passerelle.comparison.Members;
import passerelle.result.Measure;
import passerelle.scoring.Score;
import passerelle.shared.CityId;

/** Learning groups that the secretariat may make: cities that want an area with cities strong in it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SECRETARIAT', 'ANALYST')")
public class SuggestionService {

    private final ComparisonService comparisons;
    private final Interests interests;
    private final LearningGroups groups;

    SuggestionService(ComparisonService comparisons, Interests interests, LearningGroups groups) {
        this.comparisons = comparisons;
        this.interests = interests;
        this.groups = groups;
    }

    /** @param most how many groups at most */
    public AreaSuggestions in(String area, Basis basis, int most) {
        var around = comparisons.surroundings(new Asked(null, new ComparisonGroup.All(), basis));
        var said = interests.in(area).stream().collect(toMap(StatedInterest::city, StatedInterest::kind));
        var parties = new Parties(around.cities(), scores(area, around.all()), said, groups.takenIn(area));
        var wanting = parties.wanting();
        var strong = parties.strong();
        return new AreaSuggestions(
                area, basis, parties.spread(), wanting, strong, Suggestions.of(wanting, strong, most));
    }

    private Map<CityId, Score> scores(String code, Members all) {
        var area = Measure.area(code);
        return comparisons.compared(all).sample().results().stream()
                .flatMap(result ->
                        Stream.ofNullable(result.scores().get(area)).map(score -> Map.entry(result.city(), score)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
