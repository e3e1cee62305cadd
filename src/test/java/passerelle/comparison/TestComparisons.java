package passerelle.comparison;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.city.CityFacts;
import passerelle.city.CityRegister;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.result.IndexReportId;
import passerelle.result.Measure;
import passerelle.result.OfficialResult;
import passerelle.result.OfficialResultService;
import passerelle.result.PublicationService;
import passerelle.result.ResultService;
import passerelle.shared.CityId;
import passerelle.shared.PartialDate;
import passerelle.shared.Reason;
import passerelle.support.TestCities;
import passerelle.support.Users;

/** Cities with published official results of the edition in use, and with figures. */
@TestComponent
public class TestComparisons {

    private final TestCities cities;
    private final CityRegister register;
    private final OfficialResultService official;
    private final PublicationService publications;
    private final EditionService editions;

    private final ResultService results;
    private final Kept kept;
    private final Users users;
    private final Acting acting;

    /** What people keep and set. */
    record Kept(BandService bands, OwnGroupService groups, SavedComparisons saved, ReportSamples reports) {}

    TestComparisons(
            TestCities cities,
            CityRegister register,
            OfficialResultService official,
            PublicationService publications,
            EditionService editions,
            ResultService results,
            BandService bands,
            OwnGroupService groups,
            SavedComparisons saved,
            ReportSamples reports,
            Users users,
            Acting acting) {
        this.cities = cities;
        this.register = register;
        this.official = official;
        this.publications = publications;
        this.editions = editions;
        this.results = results;
        this.kept = new Kept(bands, groups, saved, reports);
        this.users = users;
        this.acting = acting;
    }

    /** Dated in the year of the round and published on its last day. */
    public void publish(CityId city, int round, Map<Measure, Integer> percents) {
        record(city, round, percents, LocalDate.of(round, 12, 31));
    }

    /** Of a city that has only one, of 2024. */
    void correct(CityId city, Map<Measure, Integer> percents) {
        Acting.asSystem(() -> {
            var result = results.of(city).results().getFirst();
            official.correct(result.id(), ofYear(2024, percents, LocalDate.of(2024, 12, 31)), new Reason("A mistake"));
            return result;
        });
    }

    public void record(CityId city, int round, Map<Measure, Integer> percents, @Nullable LocalDate published) {
        Acting.asSystem(() -> official.record(city, ofYear(round, percents, published)));
    }

    private OfficialResult ofYear(int round, Map<Measure, Integer> percents, @Nullable LocalDate published) {
        return new OfficialResult(
                round,
                editions.active(Instrument.INDEX).id(),
                PartialDate.of(Year.of(round)),
                null,
                published,
                percents);
    }

    /** Published without figures: no more is told than that the round was taken. */
    public void silent(CityId city, int round) {
        var year = PartialDate.of(Year.of(round));
        Acting.asSystem(() -> official.record(
                city,
                new OfficialResult(
                        round,
                        editions.active(Instrument.INDEX).id(),
                        year,
                        null,
                        LocalDate.of(round, 12, 31),
                        PartialDate.Precision.DAY,
                        Map.of(),
                        "https://example.org")));
    }

    /** A city with the index and one area as high, published in 2024. */
    public CityId rated(String code, String name, int percent) {
        var city = cities.add(code, name);
        publish(city, 2024, Map.of(Measure.CORE, percent, Measure.area("education"), percent));
        return city;
    }

    /** Of a city that has only one. */
    public void withdraw(CityId city) {
        Acting.asSystem(() -> {
            var result = results.of(city).results().getFirst();
            official.withdraw(result.id(), new Reason("A mistake"));
            return result;
        });
    }

    /** Of a city that has only one. */
    void unpublish(CityId city) {
        Acting.asSystem(() -> {
            var result = results.of(city).results().getFirst();
            publications.unpublish(result.id(), new Reason("A mistake"));
            return result;
        });
    }

    /** One of those the programme ships. */
    public BandScaleId scale() {
        return Acting.asSystem(() -> kept.bands.scales().getFirst().id());
    }

    /** Made by somebody else. */
    public OwnGroupId sharedGroup(CityId city) {
        return acting.as(users.add(Role.COORDINATOR, city), () -> {
            var group = kept.groups.make(new Title("Harbour cities"), List.of(city));
            kept.groups.share(group, true);
            return group;
        });
    }

    /** Of a group in which there was no city. */
    public void pin(IndexReportId report, CityId city) {
        kept.reports.save(new ReportSample(report, city, empty(city)));
    }

    private static Compared empty(CityId city) {
        var basis = Basis.standard(LocalDate.of(2025, 6, 1));
        var asked = new Asked(city, new ComparisonGroup.All(), basis);
        return new Compared(asked, null, new Sample(basis, List.of()), Set.of());
    }

    /** By somebody else, of a group in which there was no city. */
    public SavedComparisonId saved(CityId city) {
        var owner = users.add(Role.COORDINATOR, city);
        return kept.saved
                .save(new SavedComparison(owner, new Title("Kept"), empty(city), "", Instant.EPOCH))
                .id();
    }

    /** A city with every measure of the edition in use, those around that percent. */
    public CityId ratedInFull(String code, String name, int around) {
        var city = cities.add(code, name);
        var measures = Acting.asSystem(() -> Measure.of(editions.active(Instrument.INDEX)));
        var percents = new HashMap<Measure, Integer>();
        measures.forEach(measure -> percents.put(
                measure, Math.clamp(around + Math.floorMod(measure.code().hashCode() + around, 41) - 20L, 0, 100)));
        publish(city, 2024, percents);
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
