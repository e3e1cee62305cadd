package passerelle.journey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import passerelle.shared.CityId;

/** What a subject knows about its step of the journeys; contributed as a bean. Withdrawn facts are left out. */
public interface StepFacts {

    /** Of many cities with as few questions to the database as of one; a city without facts may be absent. */
    Map<CityId, List<StepFact>> of(Collection<CityId> cities);

    default List<StepFact> of(CityId city) {
        return of(List.of(city)).getOrDefault(city, List.of());
    }
}
