package passerelle.result.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import passerelle.instrument.Edition;
import passerelle.result.Measure;
import passerelle.result.MeasureKind;
import passerelle.shared.LocalizedText;
import passerelle.shared.ui.Phrases;

/** What an edition calls its indices, composites and areas, in its order. */
final class MeasureNames {

    private final String version;
    private final Map<Measure, LocalizedText> titles = new LinkedHashMap<>();

    MeasureNames(Edition edition) {
        version = edition.version();
        edition.indices().forEach(index -> titles.put(Measure.index(index.code()), index.title()));
        edition.composites().forEach(composite -> titles.put(Measure.composite(composite.code()), composite.title()));
        edition.areas().forEach(area -> titles.put(Measure.area(area.code()), area.title()));
    }

    String version() {
        return version;
    }

    List<Measure> all() {
        return List.copyOf(titles.keySet());
    }

    List<Measure> indices() {
        return titles.keySet().stream()
                .filter(measure -> measure.kind() == MeasureKind.INDEX)
                .toList();
    }

    boolean knows(Measure measure) {
        return titles.containsKey(measure);
    }

    /** In the reader's language; the bare code of what the edition does not know. */
    String of(Measure measure) {
        var title = titles.get(measure);
        return title == null ? measure.code() : title.in(Phrases.locale());
    }
}
