package passerelle.journey;

import java.util.List;
import passerelle.shared.CityId;

/** What a subject knows about its step of a city's journey; contributed as a bean. Withdrawn facts are left out. */
public interface StepFacts {

    List<StepFact> of(CityId city);
}
