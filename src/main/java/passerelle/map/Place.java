package passerelle.map;

import passerelle.city.Coordinates;
import passerelle.city.Standing;

/**
 * A city on the map.
 *
 * @param words what it is called to who cannot see its mark: its name, its country, its standing
 * @param address of its page
 */
public record Place(String name, String words, String address, Coordinates at, Standing standing) {}
