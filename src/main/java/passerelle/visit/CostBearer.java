package passerelle.visit;

/** Who pays the travel and stay of the experts and the representative. */
public enum CostBearer {
    PROGRAMME,
    CITY;

    /** European cities are paid for by the programme, the others pay themselves. */
    public static CostBearer usualFor(boolean european) {
        return european ? PROGRAMME : CITY;
    }
}
