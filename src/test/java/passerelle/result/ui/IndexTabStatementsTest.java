package passerelle.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.city.CityService;
import passerelle.instrument.Edition;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.result.Measure;
import passerelle.result.OfficialResult;
import passerelle.result.OfficialResultService;
import passerelle.result.TestReports;
import passerelle.shared.CityId;
import passerelle.shared.PartialDate;
import passerelle.support.CommittingTest;
import passerelle.support.StatementCount;
import passerelle.support.TestCities;
import passerelle.support.Users;

@Tag("view")
@CommittingTest
class IndexTabStatementsTest extends SpringBrowserlessTest {

    @Autowired
    private OfficialResultService official;

    @Autowired
    private EditionService editions;

    @Autowired
    private TestReports reports;

    @Autowired
    private TestCities testCities;

    @Autowired
    private CityService cities;

    @Autowired
    private Users users;

    /** Whatever the number of rounds, areas and texts. */
    @ParameterizedTest
    @ValueSource(strings = {"overview", "index"})
    void areFew(String tab) {
        var city = testCities.add("is-handan", "Handan " + System.nanoTime());
        for (var round : new int[] {2014, 2017, 2020, 2023}) {
            record(city, round);
        }
        reports.issued(city, 2026);
        users.signIn(Role.COORDINATOR, city);
        var page = "cities/" + cities.get(city).code() + "/" + tab;
        navigate(page, Component.class);

        assertThat(StatementCount.during(() -> navigate(page, Component.class))).isBetween(1, 20);
    }

    private void record(CityId city, int round) {
        Acting.asSystem(() -> {
            var edition = editions.active(Instrument.INDEX);
            var date = PartialDate.of(Year.of(round));
            return official.record(
                    city, new OfficialResult(round, edition.id(), date, null, null, everything(edition)));
        });
    }

    private static Map<Measure, Integer> everything(Edition edition) {
        var percents = new HashMap<Measure, Integer>();
        Measure.of(edition).forEach(measure -> percents.put(measure, 50));
        return percents;
    }
}
