package passerelle.city;

import java.util.stream.Stream;
import passerelle.shared.CityId;
import passerelle.shared.Country;
import passerelle.shared.Folding;

/** A city by all that a table may name it. */
record CityCoded(CityId id, String code, Country country, CityName names) {

    /** Folded. */
    Stream<String> keys() {
        return Stream.concat(Stream.of(Folding.fold(code)), names.keys().stream())
                .filter(key -> !key.isEmpty())
                .distinct();
    }
}
