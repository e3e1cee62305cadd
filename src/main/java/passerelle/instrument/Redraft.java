package passerelle.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An edition with one thing in it said otherwise. */
record Redraft(Edition edition) {

    Edition named(EditionNames names) {
        return with(names, edition.areas(), edition.indices());
    }

    Edition named(AreaNames names) {
        return inArea(
                names.code(),
                area -> new Area(area.code(), names.title(), names.shortTitle(), names.intro(), area.indicators()));
    }

    Edition with(String area, Indicator asked) {
        return asking(area, indicators -> {
            var more = new ArrayList<>(indicators);
            more.add(asked);
            return more;
        });
    }

    Edition without(IndicatorCode code) {
        return asking(
                edition.areaOf(code).code(),
                indicators -> indicators.stream()
                        .filter(indicator -> !indicator.code().equals(code))
                        .toList());
    }

    Edition rewritten(Indicator before, Indicator after) {
        return asking(
                edition.areaOf(before.code()).code(),
                indicators -> indicators.stream()
                        .map(indicator -> indicator.code().equals(before.code()) ? after : indicator)
                        .toList());
    }

    Edition weighed(Index index) {
        var indices = edition.indices().stream()
                .map(known -> known.code().equals(index.code()) ? index : known)
                .toList();
        return with(EditionNames.of(edition), edition.areas(), indices);
    }

    /**
     * A draft that starts from this edition. What this one calls its indicators is what they were formerly called, so
     * that no trace is needed; only where this one was never in use do its own traces go on.
     */
    Edition next(String version) {
        var traced = !edition.status().wasInUse();
        var areas = edition.areas().stream()
                .map(area -> asking(
                        area,
                        area.indicators().stream()
                                .map(indicator -> traced ? indicator : formerly(indicator, null))
                                .toList()))
                .toList();
        return new Edition(
                EditionId.create(),
                edition.instrument(),
                version,
                EditionStatus.DRAFT,
                edition.title(),
                edition.note(),
                areas,
                edition.composites(),
                edition.indices(),
                edition.profile());
    }

    /**
     * Whoever gives an indicator another code leaves a trace to the one it goes on from; back under its own code it
     * needs none.
     *
     * @param known what the last edition in use asks for
     */
    static Indicator traced(Indicator before, Indicator after, Set<IndicatorCode> known) {
        var formerly = after.formerly();
        if (after.code().equals(formerly)) {
            return formerly(after, null);
        }
        var renamed = !before.code().equals(after.code()) && known.contains(before.code());
        return renamed && formerly == null && before.formerly() == null ? formerly(after, before.code()) : after;
    }

    private static Indicator formerly(Indicator indicator, @Nullable IndicatorCode formerly) {
        return new Indicator(
                indicator.code(),
                formerly,
                indicator.topic(),
                indicator.question(),
                indicator.example(),
                indicator.kind(),
                indicator.weight(),
                indicator.core(),
                indicator.evidenceRequired(),
                indicator.mayBeNotApplicable(),
                indicator.dimension(),
                indicator.options());
    }

    private Edition asking(String area, UnaryOperator<List<Indicator>> change) {
        return inArea(area, known -> asking(known, change.apply(known.indicators())));
    }

    private static Area asking(Area area, List<Indicator> indicators) {
        return new Area(area.code(), area.title(), area.shortTitle(), area.intro(), indicators);
    }

    private Edition inArea(String code, UnaryOperator<Area> change) {
        var areas = edition.areas().stream()
                .map(area -> area.code().equals(code) ? change.apply(area) : area)
                .toList();
        return with(EditionNames.of(edition), areas, edition.indices());
    }

    private Edition with(EditionNames names, List<Area> areas, List<Index> indices) {
        return new Edition(
                edition.id(),
                edition.instrument(),
                edition.version(),
                edition.status(),
                names.title(),
                names.note(),
                areas,
                edition.composites(),
                indices,
                edition.profile());
    }
}
