package passerelle.search;

import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** Conditions in JPQL and their values: what does not narrow is not asked. */
public final class Narrowing {

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    /** Null does not narrow. */
    public Narrowing by(String condition, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return when(value != null, condition);
    }

    public Narrowing when(boolean wanted, String condition) {
        if (wanted) {
            conditions.append(" and ").append(condition);
        }
        return this;
    }

    /** Each after an {@code and}. */
    public String conditions() {
        return conditions.toString();
    }

    public <Q extends Query> Q fill(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** The same for one page of what is found. */
    public <T> TypedQuery<T> fill(TypedQuery<T> query, Pageable page) {
        return fill(query).setFirstResult((int) page.getOffset()).setMaxResults(page.getPageSize());
    }
}
