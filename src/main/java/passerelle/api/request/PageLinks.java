package passerelle.api.request;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/** Where the pages of a list are, as RFC 8288 names them; null where there is none. */
public record PageLinks(
        String self,
        String first,
        @Nullable String prev,
        @Nullable String next,
        String last) {

    /** @param query what is asked for, apart from the page */
    static PageLinks of(Page<?> page, String address, Map<String, String> query) {
        if (page.getPageable().isUnpaged()) {
            var all = Addresses.of(address, query);
            return new PageLinks(all, all, null, null, all);
        }
        var number = page.getNumber() + 1;
        var last = Math.max(1, page.getTotalPages());
        return new PageLinks(
                to(address, query, number),
                to(address, query, 1),
                number > 1 ? to(address, query, Math.min(number - 1, last)) : null,
                number < last ? to(address, query, number + 1) : null,
                to(address, query, last));
    }

    private static String to(String address, Map<String, String> query, int page) {
        var parameters = new LinkedHashMap<>(query);
        parameters.put(Parameters.PAGE, String.valueOf(page));
        return Addresses.of(address, parameters);
    }

    /** As a header says it. */
    String header() {
        return Stream.of(
                        link("self", self),
                        link("first", first),
                        link("prev", prev),
                        link("next", next),
                        link("last", last))
                .flatMap(link -> link)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> link(String relation, @Nullable String address) {
        return Stream.ofNullable(address).map(to -> "<" + to + ">; rel=\"" + relation + "\"");
    }
}
