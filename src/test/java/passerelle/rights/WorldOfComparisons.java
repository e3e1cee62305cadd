package passerelle.rights;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import passerelle.comparison.BandScaleId;
import passerelle.comparison.OwnGroupId;
import passerelle.comparison.SavedComparisonId;
import passerelle.comparison.TestComparisons;
import passerelle.result.IndexReportId;
import passerelle.shared.CityId;

@TestComponent
class WorldOfComparisons implements WorldPart {

    private final TestComparisons comparisons;

    WorldOfComparisons(TestComparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public void furnish(CityId city, Map<Class<?>, Object> things) {
        things.put(BandScaleId.class, comparisons.scale());
        things.put(OwnGroupId.class, comparisons.sharedGroup(city));
        comparisons.pin((IndexReportId) Objects.requireNonNull(things.get(IndexReportId.class)), city);
        things.put(SavedComparisonId.class, comparisons.saved(city));
    }
}
