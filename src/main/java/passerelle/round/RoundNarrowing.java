package passerelle.round;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as conditions on a questionnaire {@code a}, its city {@code c} and its step {@code j}. */
final class RoundNarrowing {

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    RoundNarrowing(RoundFilter filter, LocalDate today) {
        narrow("a.roundYear = :round", "round", filter.round());
        narrow(RoundSearch.STATE + " = :state", "state", ordinal(filter.state()));
        narrow("c.country.code = :country", "country", filter.country());
        narrow("c.officer = :officer", "officer", filter.officer());
        narrow("j.due < :today", "today", filter.late() ? today : null);
    }

    private static @Nullable Integer ordinal(@Nullable RoundState state) {
        return state == null ? null : state.ordinal();
    }

    private void narrow(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    String conditions() {
        return conditions.toString();
    }

    <Q extends Query> Q fill(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
