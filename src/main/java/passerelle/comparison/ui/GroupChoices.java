package passerelle.comparison.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.city.CityService;
import passerelle.comparison.BandService;
import passerelle.comparison.ComparisonGroup;
import passerelle.comparison.ComparisonGroup.Alike;
import passerelle.comparison.ComparisonGroup.All;
import passerelle.comparison.ComparisonGroup.Banded;
import passerelle.comparison.ComparisonGroup.InCountry;
import passerelle.comparison.ComparisonService;
import passerelle.comparison.Likeness;
import passerelle.shared.Folding;

/** The groups a reader may choose from. */
@Component
class GroupChoices {

    private static final List<Alike> ALIKE = List.of(
            new Alike(Set.of(Likeness.POPULATION, Likeness.DIVERSITY)),
            new Alike(Set.of(Likeness.POPULATION)),
            new Alike(Set.of(Likeness.DIVERSITY)),
            new Alike(Set.of(Likeness.POPULATION, Likeness.COUNTRY)),
            new Alike(Set.of(Likeness.POPULATION, Likeness.DIVERSITY, Likeness.COUNTRY)));

    private final BandService bands;
    private final ComparisonService comparisons;
    private final CityService cities;

    GroupChoices(BandService bands, ComparisonService comparisons, CityService cities) {
        this.bands = bands;
        this.comparisons = comparisons;
        this.cities = cities;
    }

    /** All cities, cities alike, bands, countries, regions; what two scales share is there once. */
    List<ComparisonGroup> all(GroupNames names) {
        var groups = new ArrayList<ComparisonGroup>(List.of(new All()));
        groups.addAll(ALIKE);
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
