package passerelle.result;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import passerelle.instrument.Edition;

/**
 * What a percent is about.
 *
 * @param code as the editions name it, the same in all of them, such as {@code education}, {@code lens} or {@code core}
 */
@Embeddable
public record Measure(
        @Column(name = "kind") @Enumerated(EnumType.STRING) MeasureKind kind,

        @Column(name = "code") String code) implements Serializable {

    /** The ten long-standing fields. */
    public static final Measure CORE = index("core");

    /** The core with participation and interaction, since 2019. */
    public static final Measure EXTENDED = index("extended");

    /** Everything an edition knows a percent of: its indices, composites and areas, in its order. */
    public static List<Measure> of(Edition edition) {
        return Stream.of(
                        edition.indices().stream().map(index -> index(index.code())),
                        edition.composites().stream().map(composite -> composite(composite.code())),
                        edition.areas().stream().map(area -> area(area.code())))
                .flatMap(measures -> measures)
                .toList();
    }

    public static Measure area(String code) {
        return new Measure(MeasureKind.AREA, code);
    }

    public static Measure composite(String code) {
        return new Measure(MeasureKind.COMPOSITE, code);
    }

    public static Measure index(String code) {
        return new Measure(MeasureKind.INDEX, code);
    }
}
