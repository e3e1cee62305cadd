package passerelle.journey.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.city.CityFilter;
import passerelle.city.CityName;
import passerelle.city.CityProfile;
import passerelle.city.CityRegister;
import passerelle.city.CityService;
import passerelle.city.InCharge;
import passerelle.city.OfficerService;
import passerelle.city.Standing;
import passerelle.journey.DerivedJourneys;
import passerelle.journey.Step;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;
import passerelle.shared.Country;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class PipelineServiceTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Sort NAMES = Sort.by("c.sortEn");

    @Autowired
    private PipelineService pipeline;

    @Autowired
    private JourneyService journeys;

    @Autowired
    private DerivedJourneys derived;

    @Autowired
    private OfficerService officers;

    @Autowired
    private CityService directory;

    @Autowired
    private CityRegister register;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId lunden;
    private CityId valmora;

    @BeforeEach
    void setOut(@Autowired TestJourneys journeys) {
        var three = journeys.inThreeCities();
        lunden = three.lunden();
        valmora = three.valmora();
    }

    @Test
    void narrowsByEverythingAtOnce() {
        var officer = users.signIn(Role.SECRETARIAT);
        officers.assign(lunden, officer);

        assertThat(codes(new PipelineFilter(
                        Step.DECLARATION, true, "fr", new InCharge(officer), Standing.CANDIDATE, true, null)))
                .containsExactly("fr-lunden");
        assertThat(codes(of(officer))).containsExactly("fr-lunden");
        assertThat(codes(of(AccountId.create()))).isEmpty();
        assertThat(codes(new PipelineFilter(null, false, null, InCharge.NOBODY, null, null, null)))
                .doesNotContain("fr-lunden")
                .hasSize(codes(PipelineFilter.NONE).size() - 1);
        assertThat(codes(PipelineFilter.NONE.at(Step.INDEX))).containsExactly("it-valmora");
    }

    @Test
    void countsEveryCityOnce() {
        users.signIn(Role.ANALYST);

        assertThat(pipeline.counts(PipelineFilter.NONE).stream()
                        .mapToLong(StepCount::cities)
                        .sum())
                .isEqualTo(pipeline.count(PipelineFilter.NONE))
                .isEqualTo(3);
    }

    @Test
    void narrowsToEuropeAndToANetwork() {
        users.signIn(Role.SECRETARIAT);
        var farville = cities.add("jp-farville", "Farville");
        register.describe(
                lunden,
                new CityProfile(CityName.of("Lunden"), new Country("fr"), "", "", "Réseau", null),
                directory.get(lunden).version());

        assertThat(codes(european(true))).containsExactlyInAnyOrder("it-aurora", "fr-lunden", "it-valmora");
        assertThat(codes(european(false))).containsExactly("jp-farville");
        register.countAsEuropean(farville, true, new Reason("It takes part in the European programme"));
        assertThat(codes(european(false))).isEmpty();
        assertThat(codes(new PipelineFilter(null, false, null, null, null, null, "Réseau")))
                .containsExactly("fr-lunden");
    }

    @Test
    void standsEveryCityOfTheDirectoryInOneColumnOfTheBoard() {
        users.signIn(Role.ANALYST);

        assertThat(onBoard(PipelineFilter.NONE)).isEqualTo(inDirectory(CityFilter.NONE));
        assertThat(onBoard(new PipelineFilter(null, false, "it", null, Standing.MEMBER, null, null)))
                .isEqualTo(inDirectory(new CityFilter("", "it", Standing.MEMBER, null)))
                .isEqualTo(1);
        assertThat(pipeline.board(PipelineFilter.NONE, 5, NAMES))
                .extracting(BoardColumn::step, BoardColumn::cities)
                .startsWith(tuple(Step.LETTER, 1L), tuple(Step.DECLARATION, 1L), tuple(Step.INDEX, 1L))
                .hasSize(9);
    }

    @Test
    void showsTheFirstFewOfEachColumnInTheOrderOfTheirPages() {
        cities.add("it-zenta", "Zenta");
        cities.add("it-borgo", "Borgo");
        users.signIn(Role.SECRETARIAT);

        var letters = pipeline.board(PipelineFilter.NONE, 2, NAMES).getFirst();

        assertThat(letters.cities()).isEqualTo(3);
        assertThat(letters.first()).extracting(PipelineRow::code).containsExactly("it-aurora", "it-borgo");
        assertThat(pipeline.rows(PipelineFilter.NONE.at(Step.LETTER), PageRequest.of(1, 2, NAMES)))
                .extracting(PipelineRow::code)
                .containsExactly("it-zenta");
        assertThat(pipeline.board(PipelineFilter.NONE.at(Step.VISIT), 2, NAMES))
                .extracting(BoardColumn::cities, BoardColumn::oldest)
                .containsExactly(tuple(0L, null));
    }

    @Test
    void goesPageByPage() {
        users.signIn(Role.SECRETARIAT);
        var order = Sort.by("c.sortEn");

        var pages = List.of(
                pipeline.rows(PipelineFilter.NONE, PageRequest.of(0, 2, order)),
                pipeline.rows(PipelineFilter.NONE, PageRequest.of(1, 2, order)));

        assertThat(pages)
                .extracting(page -> page.stream().map(PipelineRow::code).toList())
                .containsExactly(List.of("it-aurora", "fr-lunden"), List.of("it-valmora"));
    }

    @Test
    void keepsRowsAndRuleEqualForEveryCity() {
        users.signIn(Role.SECRETARIAT);

        for (var row : pipeline.rows(PipelineFilter.NONE, PageRequest.of(0, 10))) {
            assertThat(journeys.of(row.city()).steps()).isEqualTo(Acting.asSystem(() -> derived.of(row.city())));
        }
    }

    private long onBoard(PipelineFilter filter) {
        return pipeline.board(filter, 1, NAMES).stream()
                .mapToLong(BoardColumn::cities)
                .sum();
    }

    private long inDirectory(CityFilter filter) {
        return directory.search(filter, PageRequest.of(0, 100, NAMES)).size();
    }

    private static PipelineFilter of(AccountId officer) {
        return new PipelineFilter(null, false, null, new InCharge(officer), null, null, null);
    }

    private static PipelineFilter european(boolean european) {
        return new PipelineFilter(null, false, null, null, null, european, null);
    }

    private List<String> codes(PipelineFilter filter) {
        return pipeline.rows(filter, PageRequest.of(0, 10)).stream()
                .map(PipelineRow::code)
                .toList();
    }
}
