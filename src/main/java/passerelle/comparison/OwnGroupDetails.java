package passerelle.comparison;

import java.util.Set;
import passerelle.shared.CityId;

/**
 * A group picked by hand as its readers see it.
 *
 * @param mine whether the reader made it, and may change it
 * @param owner the name of who made it
 */
public record OwnGroupDetails(
        OwnGroupId id, String name, boolean shared, boolean mine, String owner, Set<CityId> cities) {}
