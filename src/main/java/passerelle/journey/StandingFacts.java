package passerelle.journey;

import passerelle.shared.CityId;

/** What the memberships know about a city's standing; one bean answers it. */
public interface StandingFacts {

    StandingFact standing(CityId city);
}
