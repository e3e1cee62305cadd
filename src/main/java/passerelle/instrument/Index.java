package passerelle.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import passerelle.shared.LocalizedText;

/**
 * The weighted mean of areas and composites.
 *
 * @param weights by the code of the area or composite, in the edition's order
 */
public record Index(String code, LocalizedText title, Map<String, Integer> weights) {

    public Index {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }
}
