package passerelle.remark;

import passerelle.shared.Audience;

/** Who reads and answers a remark. The first one decides, and nothing widens it. */
public enum RemarkCircle {
    /** All who read the sheet: the city, its experts, the analysts and the secretariat. */
    SHARED,
    /** The coordinators and contributors of the city. */
    CITY;

    public Audience audience() {
        return this == SHARED ? Audience.CITY : Audience.TOWN_HALL;
    }
}
