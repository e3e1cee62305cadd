package passerelle.comparison.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.CityService;
import passerelle.comparison.BandService;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.ComparisonGroup.Alike;
import passerelle.comparison.ComparisonGroup.All;
import passerelle.comparison.ComparisonGroup.Banded;
import passerelle.comparison.ComparisonGroup.HandPicked;
import passerelle.comparison.ComparisonGroup.InCountry;
import passerelle.comparison.ComparisonService;
import passerelle.comparison.OwnGroupDetails;
import passerelle.comparison.OwnGroupService;
import passerelle.shared.Folding;

/** The groups a reader may choose from. */
@Component
@NamedInterface("groups")
public class GroupChoices {

    private final BandService bands;
    private final ComparisonService comparisons;
    private final OwnGroupService ownGroups;
    private final CityService cities;
    private final CurrentUser user;

    GroupChoices(
            BandService bands,
            ComparisonService comparisons,
            OwnGroupService ownGroups,
            CityService cities,
            CurrentUser user) {
        this.bands = bands;
        this.comparisons = comparisons;
        this.ownGroups = ownGroups;
        this.cities = cities;
        this.user = user;
    }

    boolean maySetBands() {
        return user.is(Role.SECRETARIAT);
    }

    /** Those picked by hand that the reader may use. */
    public List<OwnGroupDetails> own() {
        return ownGroups.readable();
    }

    /** What a group is called; those picked by hand are read only where it is one of them. */
    public GroupNames naming(ComparisonGroup group) {
        return GroupNames.of(group instanceof HandPicked ? own() : List.of());
    }

    /** Whether the reader may compare with it. */
    public boolean isReadable(ComparisonGroup group) {
        return !(group instanceof HandPicked picked)
                || own().stream().anyMatch(known -> known.id().equals(picked.group()));
    }

    /** All of them, with their names. */
    List<Named> all() {
        var own = own();
        var names = GroupNames.of(own);
        return all(own, names).stream()
                .map(group -> new Named(group, names.of(group)))
                .toList();
    }

    /** A group and its name. */
    record Named(ComparisonGroup group, String name) {}

    /** All cities, those picked by hand, cities alike, bands, countries, regions; none of them twice. */
    public List<ComparisonGroup> all(List<OwnGroupDetails> own, GroupNames names) {
        var groups = new ArrayList<ComparisonGroup>(List.of(new All()));
        own.stream().map(OwnGroupDetails::id).map(HandPicked::new).forEach(groups::add);
        groups.addAll(Alike.OFFERED);
        bands.scales().stream()
                .flatMap(scale -> scale.bands().stream())
                .map(Banded::new)
                .distinct()
                .forEach(groups::add);
        groups.addAll(byName(names, cities.countries().stream().map(InCountry::new)));
        groups.addAll(byName(names, comparisons.regions().stream()));
        return groups;
    }

    private static List<? extends ComparisonGroup> byName(GroupNames names, Stream<? extends ComparisonGroup> groups) {
        Function<ComparisonGroup, String> folded = group -> Folding.fold(names.of(group));
        return groups.sorted(Comparator.comparing(folded)).toList();
    }
}
