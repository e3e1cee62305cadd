package passerelle.journey.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import passerelle.account.Role;
import passerelle.city.CityFilter;
import passerelle.city.CityRow;
import passerelle.city.CityService;
import passerelle.city.Standing;
import passerelle.journey.DerivedJourneys;
import passerelle.journey.StepState;
import passerelle.shared.CityId;
import passerelle.support.CommittingTest;
import passerelle.support.StatementCount;
import passerelle.support.Users;

/** Of 1,000 cities, or as many as {@code -Dcrowd=200} says. */
@CommittingTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "demo.cities=${crowd:1000}")
class ManyJourneysTest {

    private static final int ALL = 2000;
    private static final Sort NAMES = Sort.by("c.sortEn");

    @Autowired
    private JourneyRows rows;

    @Autowired
    private JourneySchedule schedule;

    @Autowired
    private JourneyService journeys;

    @Autowired
    private DerivedJourneys derived;

    @Autowired
    private PipelineService pipeline;

    @Autowired
    private CityService cities;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Users users;

    @BeforeEach
    void lookAfterTheNetwork() {
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void areWorkedOutAnewAsTheRuleSays() {
        var rule = new HashMap<CityId, List<StepState>>();
        rows.pages().forEach(page -> rule.putAll(derived.of(page)));
        database.update("delete from journey_step");

        var sent = StatementCount.during(schedule::rebuildAll);

        assertThat(kept()).isEqualTo(rule);
        assertThat(sent).as("statements for all cities").isLessThan(rule.size());
    }

    @Test
    void askTheDatabaseAsOftenForAPageAsForOneCity() {
        var page = rows.pages().getFirst();

        var forOne = StatementCount.during(() -> rows.rebuild(page.getFirst()));

        assertThat(page).hasSize(JourneyRows.PAGE);
        assertThat(StatementCount.during(() -> rows.rebuild(page))).isEqualTo(forOne);
    }

    @Test
    void changeNothingWhereTheyHoldAlready() {
        var before = versions();

        rows.rebuildAll();

        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void standEachInOneColumnOfTheBoard() {
        var onBoard = pipeline.board(PipelineFilter.NONE, ALL, NAMES).stream()
                .flatMap(column -> column.first().stream())
                .map(PipelineRow::code);

        assertThat(onBoard).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(codes(CityFilter.NONE));
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void areAsManyOnTheBoardAsInTheDirectory(Standing standing) {
        var board = pipeline.board(new PipelineFilter(null, false, null, null, standing, null, null), 1, NAMES);

        assertThat(board.stream().mapToLong(BoardColumn::cities).sum())
                .isEqualTo(codes(new CityFilter("", null, standing, null)).size());
    }

    private Map<CityId, List<StepState>> kept() {
        return rows.pages().stream()
                .flatMap(List::stream)
                .collect(
                        Collectors.toMap(city -> city, city -> journeys.of(city).steps()));
    }

    private List<String> versions() {
        return database.queryForList(
                "select city_id || ' ' || step || ' ' || round_year || ' ' || version from journey_step order by 1",
                String.class);
    }

    private List<String> codes(CityFilter filter) {
        return cities.search(filter, PageRequest.of(0, ALL, NAMES)).stream()
                .map(CityRow::code)
                .toList();
    }
}
