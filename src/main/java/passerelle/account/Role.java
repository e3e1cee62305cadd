package passerelle.account;

/** What a person does in the programme. One person may hold several roles, each for a time and mostly for one city. */
public enum Role {
    SECRETARIAT,
    ANALYST,
    EXPERT,
    COORDINATOR,
    CONTRIBUTOR;

    /** Whether it reaches every city of the network. */
    public boolean isNetworkWide() {
        return this == SECRETARIAT || this == ANALYST;
    }

    /** Whether its holder belongs to the city itself. */
    public boolean isOfTheCity() {
        return this == COORDINATOR || this == CONTRIBUTOR;
    }

    /** Experts may be in the pool without a city; whoever belongs to a city needs to be told which. */
    boolean needsCity() {
        return isOfTheCity();
    }

    String authority() {
        return "ROLE_" + name();
    }
}
