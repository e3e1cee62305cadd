package passerelle.journey;

import java.util.Collection;
import java.util.Map;
import passerelle.shared.CityId;

/** What the memberships know about the standing of cities; one bean answers it. */
public interface StandingFacts {

    /** Of many cities with as few questions to the database as of one. */
    Map<CityId, StandingFact> standings(Collection<CityId> cities);
}
