package passerelle.result;

/** An area, a mean of several areas, or a weighted mean of both. */
public enum MeasureKind {
    AREA,
    COMPOSITE,
    INDEX
}
