package passerelle.city;

import java.util.Optional;
import passerelle.shared.CityId;
import passerelle.shared.Country;
import passerelle.shared.Folding;

/**
 * A city as a line of a table names it.
 *
 * @param id empty where nobody knows it yet
 */
public record NamedCity(Country country, String name, Optional<CityId> id) {

    /** The same for two lines that name the same city. */
    public Object key() {
        return id.isPresent() ? id.get() : country.code() + "/" + Folding.fold(name);
    }
}
