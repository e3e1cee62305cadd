package passerelle.visit.profile;

/** What a finding does to the answers of the Index. */
public enum FindingKind {
    CONFIRMS,
    CONTRADICTS,
    ADDS
}
