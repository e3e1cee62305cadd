package passerelle.api;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.city.CityDirectory;
import passerelle.comparison.BandService;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.ComparisonGroup.Alike;
import passerelle.comparison.ComparisonService;
import passerelle.comparison.OwnGroupService;

/** The groups that a reader may compare with: regions and groups picked by hand only with an account. */
@Component
class Groups {

    private final BandService bands;
    private final CityDirectory directory;
    private final ComparisonService comparisons;
    private final OwnGroupService own;
    private final CurrentUser user;

    Groups(
            BandService bands,
            CityDirectory directory,
            ComparisonService comparisons,
            OwnGroupService own,
            CurrentUser user) {
        this.bands = bands;
        this.directory = directory;
        this.comparisons = comparisons;
        this.own = own;
        this.user = user;
    }

    List<GroupItem> all() {
        var open = Stream.of(Stream.of(new ComparisonGroup.All()), Alike.OFFERED.stream(), banded(), countries())
                .flatMap(groups -> groups)
                .map(group -> GroupItem.of(group, ""));
        return Stream.concat(open, user.account() == null ? Stream.empty() : furtherOnes())
                .toList();
    }

    private Stream<ComparisonGroup> banded() {
        return bands.scales().stream()
                .flatMap(scale -> scale.bands().stream())
                .<ComparisonGroup>map(ComparisonGroup.Banded::new)
                .distinct();
    }

    private Stream<ComparisonGroup> countries() {
        return directory.countries().stream()
                .<ComparisonGroup>map(ComparisonGroup.InCountry::new)
                .sorted(Comparator.comparing(ComparisonGroup::key));
    }

    private Stream<GroupItem> furtherOnes() {
        var regions = comparisons.regions().stream()
                .sorted(Comparator.comparing(ComparisonGroup::key))
                .map(region -> GroupItem.of(region, ""));
        var picked = own.readable().stream()
                .map(group -> GroupItem.of(new ComparisonGroup.HandPicked(group.id()), group.name()));
        return Stream.concat(regions, picked);
    }
}
