package passerelle.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.city.CityFacts;
import passerelle.city.CityRegister;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.result.Measure;
import passerelle.result.OfficialResult;
import passerelle.result.OfficialResultService;
import passerelle.result.ResultDate;
import passerelle.shared.CityId;
import passerelle.support.TestCities;

/** Cities with published official results of the edition in use, and with figures. */
@TestComponent
public class TestComparisons {

    private final TestCities cities;
    private final CityRegister register;
    private final OfficialResultService official;
    private final EditionService editions;

    TestComparisons(TestCities cities, CityRegister register, OfficialResultService official, EditionService editions) {
        this.cities = cities;
        this.register = register;
        this.official = official;
        this.editions = editions;
    }

    /** Dated in the year of the round and published on its last day. */
    public void publish(CityId city, int round, Map<Measure, Integer> percents) {
        record(city, round, percents, LocalDate.of(round, 12, 31));
    }

    public void record(CityId city, int round, Map<Measure, Integer> percents, @Nullable LocalDate published) {
        Acting.asSystem(() -> official.record(
                city,
                new OfficialResult(
                        round,
                        editions.active(Instrument.INDEX).id(),
                        ResultDate.of(Year.of(round)),
                        null,
                        published,
                        percents)));
    }

    /** Published without figures: no more is told than that the round was taken. */
    public void silent(CityId city, int round) {
        var year = ResultDate.of(Year.of(round));
        Acting.asSystem(() -> official.record(
                city,
                new OfficialResult(
                        round,
                        editions.active(Instrument.INDEX).id(),
                        year,
                        null,
                        LocalDate.of(round, 12, 31),
                        Map.of(),
                        "https://example.org")));
    }

    /** A city with the index and one area as high, published in 2024. */
    public CityId rated(String code, String name, int percent) {
        var city = cities.add(code, name);
        publish(city, 2024, Map.of(Measure.CORE, percent, Measure.area("education"), percent));
        return city;
    }

    public void figures(CityId city, int year, @Nullable Integer population, @Nullable String foreignBorn) {
        var share = foreignBorn == null ? null : new BigDecimal(foreignBorn);
        Acting.asSystem(() -> {
            register.record(city, new CityFacts(year, population, null, share, null, ""));
            return city;
        });
    }
}
