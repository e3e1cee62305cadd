package passerelle.network;

/** Into which parts the network is divided, to be followed one beside the other. */
public enum Split {
    NONE,
    COUNTRY,
    NATIONAL_NETWORK,
    POPULATION,
    FOREIGN_BORN
}
