package passerelle.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import passerelle.account.Role;
import passerelle.comparison.TestComparisons;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class ResultListTest {

    @Autowired
    private ResultList list;

    @Autowired
    private ResultService results;

    @Autowired
    private TestComparisons official;

    @Autowired
    private TestReports reports;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId valmora;
    private CityId lunden;

    @BeforeEach
    void furnish() {
        valmora = cities.add("it-valmora", "Valmora");
        lunden = cities.add("se-lunden", "Lunden");
        official.publish(valmora, 2019, Map.of(Measure.CORE, 51));
        reports.issued(valmora, 2022);
        official.record(valmora, 2022, Map.of(Measure.CORE, 58), null);
        official.publish(lunden, 2022, Map.of(Measure.CORE, 66));
        official.record(lunden, 2024, Map.of(Measure.CORE, 70), null);
    }

    /** Page by page it tells neither more nor less than city by city. */
    @ParameterizedTest
    @EnumSource
    void tellsEachReaderWhatTheScreensTell(Role role) {
        users.signIn(role, valmora);

        assertThat(of("it-valmora")).isEqualTo(results.of(valmora).results().size());
        assertThat(of("se-lunden")).isEqualTo(results.of(lunden).results().size());
    }

    @Test
    void tellsEverybodyWhatIsPublished() {
        users.signOut();

        assertThat(rounds(ResultFilter.of("se-lunden"))).containsExactly(2022);
        assertThat(list.find("se-lunden", 2024, ResultKind.OFFICIAL)).isEmpty();
        assertThat(list.find("se-lunden", 2022, ResultKind.OFFICIAL)).isPresent();
    }

    @Test
    void ordersByCityAndRoundTheOfficialOneFirst() {
        users.signIn(Role.ANALYST);

        assertThat(list.page(ResultFilter.of("it-valmora"), PageRequest.of(0, 10))
                        .map(ListedResult::result))
                .extracting(ResultDetails::round, ResultDetails::kind)
                .hasToString("[(2019, OFFICIAL), (2022, OFFICIAL), (2022, INDICATIVE)]");
        assertThat(list.page(ResultFilter.of("it-valmora"), PageRequest.of(1, 2))
                        .getTotalElements())
                .isEqualTo(3);
    }

    @Test
    void tellsWhenAResultWasLastWritten() {
        users.signIn(Role.ANALYST);

        assertThat(list.page(ResultFilter.of("it-valmora"), PageRequest.of(0, 10)))
                .allSatisfy(listed -> assertThat(listed.changedAt()).isNotNull());
    }

    private long of(String city) {
        return list.page(ResultFilter.of(city), PageRequest.of(0, 10)).getTotalElements();
    }

    private List<Integer> rounds(ResultFilter filter) {
        return list.page(filter, PageRequest.of(0, 10)).stream()
                .map(listed -> listed.result().round())
                .toList();
    }
}
