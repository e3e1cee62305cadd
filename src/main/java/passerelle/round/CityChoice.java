package passerelle.round;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import passerelle.city.InCharge;
import passerelle.shared.CityId;

/** For which cities a round is to be opened. */
public sealed interface CityChoice {

    /** Every member that has no questionnaire of the round. */
    record Members() implements CityChoice {}

    /** Every city of a country, of an officer, or of both; with neither, every city. */
    record Narrowed(@Nullable String country, @Nullable InCharge officer) implements CityChoice {}

    record ByHand(Set<CityId> cities) implements CityChoice {

        public ByHand {
            cities = Set.copyOf(cities);
        }
    }
}
