package passerelle.round.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.city.InCharge;
import passerelle.round.CityChoice;
import passerelle.shared.CityId;
import passerelle.shared.ui.PageQuery;

/**
 * Which round is to be opened for which cities, as the address keeps it: all members unless it says otherwise. What the
 * address says wrongly is left out.
 */
record OpeningAddress(int round, CityChoice choice) {

    private static final String NARROWED = "narrowed";
    private static final String BY_HAND = "named";

    /** @param rounds that may be opened, and this year, which is meant unless the address names another of them */
    static OpeningAddress of(QueryParameters parameters, List<Integer> rounds, int thisYear) {
        var query = PageQuery.of(parameters);
        var round = query.value("round", Integer::valueOf);
        return new OpeningAddress(round != null && rounds.contains(round) ? round : thisYear, choice(query));
    }

    private static CityChoice choice(PageQuery query) {
        return switch (query.text("cities").orElse("")) {
            case NARROWED ->
                new CityChoice.Narrowed(query.text("country").orElse(null), query.value("officer", InCharge::of));
            case BY_HAND -> new CityChoice.ByHand(named(query.value("city", OpeningAddress::cities)));
            default -> new CityChoice.Members();
        };
    }

    private static Set<CityId> named(@Nullable Set<CityId> cities) {
        return cities == null ? Set.of() : cities;
    }

    private static Set<CityId> cities(String words) {
        return Stream.of(words.split(","))
                .map(id -> new CityId(UUID.fromString(id)))
                .collect(Collectors.toSet());
    }

    PageQuery query() {
        var query = new PageQuery().and("round", round);
        return switch (choice) {
            case CityChoice.Members members -> query;
            case CityChoice.Narrowed narrowed ->
                query.and("cities", NARROWED).and("country", narrowed.country()).and("officer", narrowed.officer());
            case CityChoice.ByHand chosen -> query.and("cities", BY_HAND).and("city", words(chosen.cities()));
        };
    }

    private static @Nullable String words(Set<CityId> cities) {
        return cities.isEmpty()
                ? null
                : cities.stream().map(city -> city.value().toString()).sorted().collect(Collectors.joining(","));
    }
}
