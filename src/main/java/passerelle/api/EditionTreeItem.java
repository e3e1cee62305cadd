package passerelle.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.api.request.Addresses;
import passerelle.api.request.Parameters;
import passerelle.api.request.Sheet;
import passerelle.instrument.Area;
import passerelle.instrument.Composite;
import passerelle.instrument.Edition;
import passerelle.instrument.Index;
import passerelle.instrument.Indicator;
import passerelle.instrument.Option;
import passerelle.shared.LocalizedText;

/**
 * An edition with its areas and, for readers with an account, all that it asks.
 *
 * @param indices with their weights by area or composite; without them for readers without an account
 */
record EditionTreeItem(
        String instrument,
        String version,
        String status,
        LocalizedText title,
        LocalizedText note,
        List<IndexItem> indices,
        List<CompositeItem> composites,
        List<AreaItem> areas,
        EditionItem.Links links) {

    record IndexItem(String code, LocalizedText title, Map<String, Integer> weights) {

        static IndexItem of(Index index) {
            return new IndexItem(index.code(), index.title(), index.weights());
        }
    }

    record CompositeItem(String code, LocalizedText title, List<String> areas) {

        static CompositeItem of(Composite composite) {
            return new CompositeItem(composite.code(), composite.title(), composite.areas());
        }
    }

    record AreaItem(
            String code,
            LocalizedText title,
            LocalizedText shortTitle,
            LocalizedText intro,
            List<IndicatorItem> indicators) {

        static AreaItem of(Area area) {
            var indicators = area.indicators().stream().map(IndicatorItem::of).toList();
            return new AreaItem(area.code(), area.title(), area.shortTitle(), area.intro(), indicators);
        }
    }

    /** @param formerly its code in the edition before, where that is another one */
    record IndicatorItem(
            String code,
            @Nullable String formerly,
            LocalizedText topic,
            LocalizedText question,
            String kind,
            @Nullable String dimension,
            int weight,
            boolean core,
            boolean evidenceRequired,
            boolean mayBeNotApplicable,
            List<OptionItem> options) {

        static IndicatorItem of(Indicator indicator) {
            var formerly = indicator.formerly();
            var dimension = indicator.dimension();
            return new IndicatorItem(
                    indicator.code().value(),
                    formerly == null ? null : formerly.value(),
                    indicator.topic(),
                    indicator.question(),
                    Parameters.name(indicator.kind()),
                    dimension == null ? null : Parameters.name(dimension),
                    indicator.weight(),
                    indicator.core(),
                    indicator.evidenceRequired(),
                    indicator.mayBeNotApplicable(),
                    indicator.options().stream().map(OptionItem::of).toList());
        }
    }

    record OptionItem(String code, LocalizedText label, int points, boolean exclusive) {

        static OptionItem of(Option option) {
            return new OptionItem(option.code(), option.label(), option.points(), option.exclusive());
        }
    }

    /** One line for each indicator, or for each area where there are none to read. */
    static final Sheet<EditionTreeItem> SHEET = new Sheet<>(
            List.of(
                    "instrument",
                    "version",
                    "area",
                    "area_en",
                    "area_fr",
                    "indicator",
                    "topic_en",
                    "topic_fr",
                    "question_en",
                    "question_fr",
                    "kind",
                    "dimension",
                    "weight",
                    "core"),
            EditionTreeItem::lines);

    static EditionTreeItem of(Edition edition) {
        var instrument = edition.instrument().code();
        return new EditionTreeItem(
                instrument,
                edition.version(),
                Parameters.name(edition.status()),
                edition.title(),
                edition.note(),
                edition.indices().stream().map(IndexItem::of).toList(),
                edition.composites().stream().map(CompositeItem::of).toList(),
                edition.areas().stream().map(AreaItem::of).toList(),
                new EditionItem.Links(Addresses.to("editions", instrument, edition.version())));
    }

    private Stream<List<Object>> lines() {
        return areas.stream()
                .flatMap(area -> area.indicators().isEmpty()
                        ? Stream.of(line(area, List.of("", "", "", "", "", "", "", "", "")))
                        : area.indicators().stream().map(indicator -> line(area, cells(indicator))));
    }

    private List<Object> line(AreaItem area, List<Object> indicator) {
        var own = List.<Object>of(
                instrument,
                version,
                area.code(),
                area.title().en(),
                area.title().fr());
        return Stream.of(own, indicator).flatMap(List::stream).toList();
    }

    private static List<Object> cells(IndicatorItem indicator) {
        return List.of(
                indicator.code(),
                indicator.topic().en(),
                indicator.topic().fr(),
                indicator.question().en(),
                indicator.question().fr(),
                indicator.kind(),
                indicator.dimension() == null ? "" : indicator.dimension(),
                indicator.weight(),
                indicator.core());
    }
}
