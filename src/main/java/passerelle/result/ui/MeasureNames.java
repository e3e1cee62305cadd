package passerelle.result.ui;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import passerelle.instrument.Edition;
import passerelle.result.Measure;
import passerelle.result.MeasureKind;
import passerelle.shared.LocalizedText;
import passerelle.shared.ui.Phrases;

/** What an edition calls its indices, composites and areas, in its order. */
@NamedInterface("names")
public final class MeasureNames {

    private final String version;
    private final Map<Measure, LocalizedText> titles;
    private final Map<Measure, LocalizedText> shortTitles = new LinkedHashMap<>();
    private final Map<Measure, Measure> composites = new LinkedHashMap<>();

    MeasureNames(Edition edition) {
        version = edition.version();
        titles = Measure.titles(edition);
        edition.areas().forEach(area -> shortTitles.put(Measure.area(area.code()), area.shortTitle()));
        for (var composite : edition.composites()) {
            var whole = Measure.composite(composite.code());
            composite.areas().forEach(area -> composites.putIfAbsent(Measure.area(area), whole));
        }
    }

    private MeasureNames(MeasureNames first, MeasureNames then) {
        version = first.version;
        titles = new LinkedHashMap<>(then.titles);
        titles.putAll(first.titles);
        shortTitles.putAll(then.shortTitles);
        shortTitles.putAll(first.shortTitles);
        composites.putAll(first.composites);
    }

    /** These, and for what they do not know, the others. */
    MeasureNames or(MeasureNames others) {
        return new MeasureNames(this, others);
    }

    public String version() {
        return version;
    }

    public List<Measure> all() {
        return List.copyOf(titles.keySet());
    }

    public List<Measure> indices() {
        return titles.keySet().stream()
                .filter(measure -> measure.kind() == MeasureKind.INDEX)
                .toList();
    }

    public List<Measure> areas() {
        return List.copyOf(shortTitles.keySet());
    }

    /**
     * The areas in the order of the edition, each composite above the first of its areas and these together below it.
     */
    public List<Measure> grouped() {
        var grouped = new LinkedHashSet<Measure>();
        for (var area : areas()) {
            composite(area).ifPresent(whole -> {
                grouped.add(whole);
                areas().stream()
                        .filter(each -> composite(each).filter(whole::equals).isPresent())
                        .forEach(grouped::add);
            });
            grouped.add(area);
        }
        return List.copyOf(grouped);
    }

    public Optional<Measure> composite(Measure area) {
        return Optional.ofNullable(composites.get(area));
    }

    public boolean knows(Measure measure) {
        return titles.containsKey(measure);
    }

    /** In the reader's language; the bare code of what the edition does not know. */
    public String of(Measure measure) {
        var title = titles.get(measure);
        return title == null ? measure.code() : title.in(Phrases.locale());
    }

    /** As charts write an area. */
    public String shortOf(Measure area) {
        var title = shortTitles.get(area);
        return title == null ? of(area) : title.in(Phrases.locale());
    }
}
