package passerelle.reuse;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.Acting;
import passerelle.account.CurrentUser;
import passerelle.city.CitySearch;
import passerelle.text.SavedText;
import passerelle.text.TextService;

/** What has become of published practices; everybody reads it, but not who of a city told it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class ReuseService {

    private final Adaptations adaptations;
    private final ViewCounts views;
    private final CitySearch cities;
    private final TextService texts;
    private final CurrentUser user;

    ReuseService(Adaptations adaptations, ViewCounts views, CitySearch cities, TextService texts, CurrentUser user) {
        this.adaptations = adaptations;
        this.views = views;
        this.cities = cities;
        this.texts = texts;
        this.user = user;
    }

    /** The cities that adapted a practice, the latest first; none while it is not published. */
    public List<AdaptationRow> of(String practice) {
        var told = adaptations.of(practice);
        if (told.isEmpty()) {
            return List.of();
        }
        var named = user.account() != null;
        return Acting.asSystem(() -> rows(told, named));
    }

    private List<AdaptationRow> rows(List<Adaptation> told, boolean named) {
        var towns = cities.identified(told.stream().map(Adaptation::city).toList());
        var stories = texts.of(
                AdaptationService.SUBJECT,
                told.stream().map(adaptation -> adaptation.id().value()).toList());
        return told.stream()
                .flatMap(adaptation -> Stream.ofNullable(towns.get(adaptation.city()))
                        .map(town -> new AdaptationRow(
                                adaptation.id(),
                                town,
                                new AdaptationNote(adaptation.note()),
                                adaptation.toldOn(),
                                named ? adaptation.toldBy() : "",
                                stories.getOrDefault(adaptation.id().value(), Map.of())
                                        .getOrDefault(AdaptationService.STORY, SavedText.BLANK))))
                .toList();
    }

    /** How often it was read. */
    public long views(String practice) {
        return views.counted(List.of(practice)).stream()
                .mapToLong(Counted::number)
                .sum();
    }

    /** By the codes of practices; one that nobody adapted or read is absent. */
    public Map<String, ReuseCount> counts(Collection<String> practices) {
        if (practices.isEmpty()) {
            return Map.of();
        }
        var adapted = numbers(adaptations.counted(practices));
        var viewed = numbers(views.counted(practices));
        return Stream.of(adapted, viewed)
                .flatMap(counts -> counts.keySet().stream())
                .distinct()
                .collect(toMap(
                        practice -> practice,
                        practice ->
                                new ReuseCount(adapted.getOrDefault(practice, 0L), viewed.getOrDefault(practice, 0L))));
    }

    private static Map<String, Long> numbers(List<Counted> counts) {
        return counts.stream().collect(Collectors.toMap(Counted::practice, Counted::number));
    }
}
