package passerelle.account;

import java.util.Set;
import passerelle.shared.CityId;

/**
 * Whom a reader may find.
 *
 * @param everybody also people of no city
 * @param everyCity the people of all cities, not only of these
 */
record PeopleReach(boolean everybody, boolean everyCity, Set<CityId> cities) {}
