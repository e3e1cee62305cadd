package passerelle.api;

import static passerelle.api.request.Addresses.ROOT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageImpl;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import passerelle.api.request.Answer;
import passerelle.api.request.Answers;
import passerelle.api.request.Answers.Lines;
import passerelle.api.request.Listed;
import passerelle.api.request.Parameters;
import passerelle.api.request.ProblemKind;
import passerelle.api.request.Refused;
import passerelle.api.request.Takes;
import passerelle.city.CityDirectory;
import passerelle.comparison.Asked;
import passerelle.comparison.Basis;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.ComparisonService;
import passerelle.comparison.GroupKey;
import passerelle.result.ResultKind;
import passerelle.shared.CityId;

@RestController
@RequestMapping(ROOT)
class ComparisonsApi {

    private final ComparisonService comparisons;
    private final Comparisons items;
    private final Groups groups;
    private final CityDirectory directory;
    private final Clock clock;

    ComparisonsApi(
            ComparisonService comparisons, Comparisons items, Groups groups, CityDirectory directory, Clock clock) {
        this.comparisons = comparisons;
        this.items = items;
        this.groups = groups;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping({"/groups", "/groups.{format:json|csv}"})
    @Takes
    Answer<Listed<GroupItem>> groups(Parameters asked) {
        var lines = new Lines<GroupItem, GroupItem>("groups", group -> group, GroupItem.SHEET, group -> null);
        return Answers.page(new PageImpl<>(groups.all()), asked, lines);
    }

    @GetMapping({"/comparisons", "/comparisons.{format:json|csv}"})
    @Takes({"group", "city", "kind", "on", "years"})
    Answer<ComparisonItem> compare(Parameters asked) {
        var compared = comparisons.compare(new Asked(city(asked), group(asked), basis(asked)));
        var item = items.item(compared, "", asked.address());
        return new Answer<>(item, ComparisonItem.SHEET, "comparison", null);
    }

    private @Nullable CityId city(Parameters asked) {
        return asked.text("city")
                .map(code -> directory
                        .find(code)
                        .orElseThrow(() -> new Refused(ProblemKind.UNKNOWN_CITY, code))
                        .id())
                .orElse(null);
    }

    private static ComparisonGroup group(Parameters asked) {
        var group = Optional.ofNullable(asked.value("group", GroupKey::read)).orElseGet(ComparisonGroup.All::new);
        if (group instanceof ComparisonGroup.Alike && asked.text("city").isEmpty()) {
            throw new Refused(ProblemKind.NEEDS_CITY, group.key());
        }
        return group;
    }

    private Basis basis(Parameters asked) {
        var today = LocalDate.now(clock);
        var kind = asked.constant("kind", ResultKind.class);
        var on = asked.value("on", day -> past(LocalDate.parse(day), today));
        var years = asked.number("years", 1, Basis.MOST_YEARS);
        return new Basis(
                kind == null ? ResultKind.OFFICIAL : kind,
                on == null ? today : on,
                years == null ? Basis.STANDARD_YEARS : years);
    }

    private static LocalDate past(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new IllegalArgumentException("Nobody knows what will be published");
        }
        return day;
    }
}
