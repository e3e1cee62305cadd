package passerelle.account;

/** What a person does in the programme. One person may hold several roles, each for a time and mostly for one city. */
public enum Role {
    SECRETARIAT,
    ANALYST,
    EXPERT,
    COORDINATOR,
    CONTRIBUTOR,
    /** Answers what is in the own hands, and sees nothing else of the city. */
    DELEGATE;

    /** Those who read what is meant for the city as a whole. */
    public static Role[] seeingTheCity() {
        return new Role[] {SECRETARIAT, ANALYST, EXPERT, COORDINATOR, CONTRIBUTOR};
    }

    /** Whether it reaches every city of the network. */
    public boolean isNetworkWide() {
        return this == SECRETARIAT || this == ANALYST;
    }

    /** Whether its holder belongs to the city itself. */
    public boolean isOfTheCity() {
        return this == COORDINATOR || this == CONTRIBUTOR || this == DELEGATE;
    }

    /** Experts may be in the pool without a city; whoever belongs to a city needs to be told which. */
    boolean needsCity() {
        return isOfTheCity();
    }

    String authority() {
        return "ROLE_" + name();
    }
}
