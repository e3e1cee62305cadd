package passerelle.journey.pipeline;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import passerelle.shared.Country;

/** A filter as conditions on a step {@code j} and its city {@code c}: what does not narrow is not asked. */
final class Narrowing {

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    Narrowing(PipelineFilter filter, LocalDate today) {
        narrow("j.key.step = :step", "step", filter.step());
        narrow("j.earliestDue < :today", "today", filter.late() ? today : null);
        narrow("c.country.code = :country", "country", filter.country());
        narrow("c.officer = :officer", "officer", filter.officer());
        narrow("c.standing = :standing", "standing", filter.standing());
        narrow("c.network = :network", "network", filter.network());
        if (filter.european() != null) {
            var own = filter.european() ? "c.country.code in :members" : "c.country.code not in :members";
            narrow("(c.european = :european or c.european is null and " + own + ")", "european", filter.european());
            values.put("members", Country.europeanOn(today));
        }
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
