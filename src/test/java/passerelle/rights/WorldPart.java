package passerelle.rights;

import java.util.Map;
import passerelle.shared.CityId;

/** Puts a subject's things into a city of the world, by their type. */
interface WorldPart {

    void furnish(CityId city, Map<Class<?>, Object> things);
}
