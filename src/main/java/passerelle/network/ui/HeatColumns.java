package passerelle.network.ui;

import java.util.List;
import java.util.stream.Stream;
import passerelle.result.Measure;
import passerelle.result.MeasureKind;
import passerelle.result.ui.MeasureNames;

/** What stands beside one another for each city: the indices, then the areas with their composites. */
record HeatColumns(MeasureNames names) {

    List<Measure> all() {
        return Stream.concat(names.indices().stream(), names.grouped().stream()).toList();
    }

    String name(Measure measure) {
        return names.of(measure);
    }

    String shortName(Measure measure) {
        return measure.kind() == MeasureKind.AREA ? names.shortOf(measure) : names.of(measure);
    }
}
