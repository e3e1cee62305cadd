package passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.Instrument;
import passerelle.membership.TestMemberships;
import passerelle.support.CommittingTest;
import passerelle.support.Store;
import passerelle.support.TestCities;
import passerelle.support.TestVisits;
import passerelle.support.Users;

/** No page asks the database more often because there are more cities. Without a transaction, as in a browser. */
@CommittingTest
class StatementsTest extends SpringBrowserlessTest {

    private static final int CITIES = 12;
    private static final int MOST = 20;

    @Autowired
    private Users users;

    @Autowired
    private EntityManagerFactory factory;

    @BeforeEach
    void fillTheStore(
            @Autowired Store store,
            @Autowired TestCities cities,
            @Autowired TestAssessments assessments,
            @Autowired TestMemberships memberships,
            @Autowired TestVisits visits) {
        store.empty();
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var expert = users.add(Role.EXPERT);
        for (var name :
                IntStream.range(0, CITIES).mapToObj(number -> "City " + number).toList()) {
            var city = cities.add("it-city", name);
            assessments.open(city, Instrument.INDEX, 2026);
            memberships.join(city, LocalDate.of(2025, 1, 15));
            visits.closed(city, 40, expert);
            users.add(Role.COORDINATOR, city);
        }
    }

    @AfterEach
    void emptyTheStore(@Autowired Store store) {
        store.empty();
    }

    @ParameterizedTest(name = "/{0}")
    @CsvSource({"''", "cities", "cities/it-city-3", "map", "accounts", "pipeline", "pipeline?view=board", "fees"})
    void staysWithinTwentyStatements(String page) {
        users.signIn(Role.SECRETARIAT);
        UI.getCurrent().navigate("norms");
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        UI.getCurrent().navigate(page);

        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(MOST);
    }
}
