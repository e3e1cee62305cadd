package passerelle.shared.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the address of a page says behind its question mark. What it says wrongly is left out. */
public final class PageQuery {

    /** The one character that PostgreSQL compares with nothing. */
    private static final char NOTHING = '\0';

    private final Map<String, String> said = new LinkedHashMap<>();

    public static PageQuery of(QueryParameters parameters) {
        var query = new PageQuery();
        parameters
                .getParameters()
                .keySet()
                .forEach(name -> parameters
                        .getSingleParameter(name)
                        .filter(value -> value.indexOf(NOTHING) < 0)
                        .ifPresent(value -> query.and(name, value)));
        return query;
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(said.get(name));
    }

    /** @param reading throws an {@link IllegalArgumentException} for words that mean nothing */
    public <T> @Nullable T value(String name, Function<String, T> reading) {
        try {
            return text(name).map(reading).orElse(null);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    public boolean is(String name) {
        return "true".equals(said.get(name));
    }

    /** Null says nothing. */
    public PageQuery and(String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value.toString());
        }
        return this;
    }

    /** Says no more than that it is so. */
    public PageQuery when(boolean so, String name) {
        return and(name, so ? true : null);
    }

    public QueryParameters parameters() {
        return QueryParameters.simple(said);
    }

    /** As a link on a page. */
    public String of(String route) {
        return said.isEmpty() ? route : route + "?" + parameters().getQueryString();
    }
}
