package passerelle.city;

/**
 * Where a city stands towards the programme. It follows from letters, declarations and decisions, never from a click.
 */
public enum Standing {
    /** Known to the secretariat, no letter yet. */
    PROSPECT,
    CANDIDATE,
    MEMBER,
    SUSPENDED,
    WITHDRAWN,
    DECLINED;

    /** Members and candidates: some cities fill in the Index before they sign. */
    public boolean mayBeginRound() {
        return this == CANDIDATE || this == MEMBER;
    }
}
