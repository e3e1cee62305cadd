package passerelle.instrument;

/** What became of an indicator from one edition to the next. */
public enum IndicatorChange {
    SAME,
    CHANGED,
    NEW,
    DROPPED
}
