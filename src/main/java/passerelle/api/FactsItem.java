package passerelle.api;

import static passerelle.table.Listing.orBlank;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import passerelle.api.request.Sheet;
import passerelle.city.CityFacts;

/** The figures of a city for one year; shares are percents of the population. What is unknown is null. */
record FactsItem(
        int year,
        @Nullable Integer population,
        @Nullable BigDecimal foreignResidents,
        @Nullable BigDecimal foreignBorn,
        @Nullable BigDecimal nationalMinorities,
        String source) {

    static final List<String> COLUMNS =
            List.of("year", "population", "foreign_residents", "foreign_born", "national_minorities", "source");

    static final Sheet<FactsItem> SHEET = new Sheet<>(COLUMNS, facts -> Stream.of(facts.cells()));

    static FactsItem of(CityFacts facts) {
        return new FactsItem(
                facts.year(),
                facts.population(),
                facts.foreignResidents(),
                facts.foreignBorn(),
                facts.nationalMinorities(),
                facts.source());
    }

    List<Object> cells() {
        return List.of(
                year,
                orBlank(population),
                orBlank(foreignResidents),
                orBlank(foreignBorn),
                orBlank(nationalMinorities),
                source);
    }
}
