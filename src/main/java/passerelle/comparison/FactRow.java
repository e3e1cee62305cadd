package passerelle.comparison;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import passerelle.shared.CityId;
import passerelle.shared.Country;

/** A city with its figures of one year, if it has any. */
record FactRow(
        CityId city,
        Country country,
        String region,
        @Nullable Integer population,
        @Nullable BigDecimal foreignBorn) {

    /** Each city once, with the latest known figure of each kind; the rows come in the order of their years. */
    static Collection<Candidate> candidates(List<FactRow> rising) {
        var cities = new LinkedHashMap<CityId, Candidate>();
        rising.forEach(row -> cities.merge(row.city, row.candidate(), FactRow::later));
        return cities.values();
    }

    private Candidate candidate() {
        return new Candidate(city, country, region, population, foreignBorn);
    }

    private static Candidate later(Candidate known, Candidate later) {
        return new Candidate(
                known.id(),
                known.country(),
                known.region(),
                later.population() == null ? known.population() : later.population(),
                later.foreignBorn() == null ? known.foreignBorn() : later.foreignBorn());
    }
}
