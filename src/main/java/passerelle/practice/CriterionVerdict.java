package passerelle.practice;

/** How far a practice meets a criterion, as its reviewer sees it. */
public enum CriterionVerdict {
    MET,
    PARTLY,
    NOT_MET
}
