package passerelle.visit.profile;

import passerelle.shared.Audience;

public enum ProfileStatus {
    DRAFT,
    ISSUED,
    WITHDRAWN;

    /** An issued profile may be taken back into draft; one withdrawn stays so and leaves room for another. */
    boolean mayBecome(ProfileStatus next) {
        return switch (this) {
            case DRAFT -> next == ISSUED || next == WITHDRAWN;
            case ISSUED -> next == DRAFT || next == WITHDRAWN;
            case WITHDRAWN -> false;
        };
    }

    /** The city reads it only once it is issued. */
    public Audience audience() {
        return this == ISSUED ? Audience.CITY : Audience.VISIT_TEAM;
    }
}
