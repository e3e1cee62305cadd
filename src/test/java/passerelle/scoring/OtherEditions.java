package passerelle.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import passerelle.instrument.Area;
import passerelle.instrument.Edition;
import passerelle.instrument.Index;
import passerelle.instrument.Indicator;

/** Editions that ask the same and count it otherwise. */
final class OtherEditions {

    private OtherEditions() {}

    static Edition weightedByChance(Edition edition, long seed) {
        var random = new Random(seed);
        return reweighted(edition, weight -> 1 + random.nextInt(9));
    }

    static Edition reweighted(Edition edition, IntUnaryOperator change) {
        var areas = edition.areas().stream()
                .map(area -> with(
                        area,
                        area.indicators().stream()
                                .map(indicator -> with(indicator, change.applyAsInt(indicator.weight())))
                                .toList()))
                .toList();
        var indices = edition.indices().stream()
                .map(index -> {
                    var weights = new LinkedHashMap<>(index.weights());
                    weights.replaceAll((part, weight) -> change.applyAsInt(weight));
                    return new Index(index.code(), index.title(), weights);
                })
                .toList();
        return with(edition, areas, indices);
    }

    static Edition shuffled(Edition edition, long seed) {
        var random = new Random(seed);
        var areas = edition.areas().stream()
                .map(area -> with(area, shuffled(area.indicators(), random)))
                .toList();
        return with(edition, shuffled(areas, random), shuffled(edition.indices(), random));
    }

    private static <T> List<T> shuffled(List<T> things, Random random) {
        var shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Edition with(Edition edition, List<Area> areas, List<Index> indices) {
        return new Edition(
                edition.id(),
                edition.instrument(),
                edition.version(),
                edition.status(),
                edition.title(),
                edition.note(),
                areas,
                edition.composites(),
                indices,
                edition.profile());
    }

    private static Area with(Area area, List<Indicator> indicators) {
        return new Area(area.code(), area.title(), area.shortTitle(), area.intro(), indicators);
    }

    private static Indicator with(Indicator indicator, int weight) {
        return new Indicator(
                indicator.code(),
                null,
                indicator.topic(),
                indicator.question(),
                indicator.example(),
                indicator.kind(),
                weight,
                indicator.core(),
                indicator.evidenceRequired(),
                indicator.mayBeNotApplicable(),
                indicator.dimension(),
                indicator.options());
    }
}
