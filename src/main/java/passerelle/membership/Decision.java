package passerelle.membership;

import java.util.Set;
import passerelle.city.Standing;

/** What is decided about a city's standing, and from which standings it may be. */
public enum Decision {
    SUSPENDED(Set.of(Standing.MEMBER)),
    WITHDRAWN(Set.of(Standing.CANDIDATE, Standing.MEMBER, Standing.SUSPENDED)),
    DECLINED(Set.of(Standing.PROSPECT, Standing.CANDIDATE)),
    READMITTED(Set.of(Standing.SUSPENDED, Standing.WITHDRAWN, Standing.DECLINED));

    private final Set<Standing> from;

    Decision(Set<Standing> from) {
        this.from = from;
    }

    public boolean isPossibleFrom(Standing standing) {
        return from.contains(standing);
    }
}
