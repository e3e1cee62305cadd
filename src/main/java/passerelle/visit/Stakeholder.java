package passerelle.visit;

/** The kinds of people whom a visit meets. */
public enum Stakeholder {
    POLITICIAN,
    OFFICIAL,
    CIVIL_SOCIETY,
    TRADE_UNION,
    BUSINESS,
    PROFESSIONAL,
    MEDIA,
    RELIGIOUS_LEADER,
    OTHER
}
