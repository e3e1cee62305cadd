package passerelle.round;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;

/** The cities chosen for a round as conditions on a city {@code c}. */
final class OpeningNarrowing {

    static final String TAKEN = "exists (select 1 from Assessment a where a.city = c.id and a.instrument = INDEX"
            + " and a.roundSlot = :round)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    OpeningNarrowing(int round, CityChoice choice) {
        switch (choice) {
            case CityChoice.Members() -> narrow("c.standing = MEMBER and not " + TAKEN, "round", round);
            case CityChoice.Narrowed(var country, var officer) -> {
                narrow("c.country.code = :country", "country", country);
                narrow("c.officer = :officer", "officer", officer);
            }
            case CityChoice.ByHand(var cities) ->
                narrow(
                        "c.id.value in :cities",
                        "cities",
                        cities.stream().map(CityId::value).toList());
        }
    }

    private void narrow(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    <Q extends Query> Q fill(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
