package passerelle.chart;

/** Official figures have filled marks, indicative ones hollow marks and dashed lines. */
public enum Kind {
    OFFICIAL,
    INDICATIVE
}
