package passerelle.result.ui;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import passerelle.result.Change;
import passerelle.result.Comparison;
import passerelle.result.Measure;
import passerelle.result.MeasureKind;
import passerelle.scoring.Score;
import passerelle.scoring.Scored;

/** One measure of a result beside the round before; what is unknown is null. */
record ResultLine(
        Measure measure,
        String name,
        @Nullable Scored now,
        @Nullable Score before,
        @Nullable Change change) {

    /** Those of the edition, in its order, without the indices. */
    static List<ResultLine> of(Comparison comparison, MeasureNames names) {
        return names.all().stream()
                .filter(measure -> measure.kind() != MeasureKind.INDEX)
                .map(measure -> of(comparison, measure, names.of(measure)))
                .toList();
    }

    static ResultLine of(Comparison comparison, Measure measure, String name) {
        return new ResultLine(
                measure,
                name,
                comparison.now().score(measure).orElse(null),
                comparison.earlier(measure).map(Scored::score).orElse(null),
                comparison.change(measure).orElse(null));
    }

    boolean isComposite() {
        return measure.kind() == MeasureKind.COMPOSITE;
    }

    static Comparator<ResultLine> byNow() {
        return by(line -> line.now == null ? null : line.now.score());
    }

    static Comparator<ResultLine> byBefore() {
        return by(ResultLine::before);
    }

    static Comparator<ResultLine> byChange() {
        return by(ResultLine::change);
    }

    /** What is unknown comes first, below the lowest. */
    private static <T extends Comparable<? super T>> Comparator<ResultLine> by(
            Function<ResultLine, @Nullable T> value) {
        return Comparator.comparing(value, Comparator.nullsFirst(Comparator.<T>naturalOrder()));
    }
}
