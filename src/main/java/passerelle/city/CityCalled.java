package passerelle.city;

import java.util.Collections;
import java.util.Set;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/** A city and all it is called. */
record CityCalled(CityId id, Country country, CityName names) {

    /** @param folded names */
    boolean isCalledAnyOf(Set<String> folded) {
        return !Collections.disjoint(names.keys(), folded);
    }
}
