package passerelle.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertDenied;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.result.IndexReportId;
import passerelle.result.Measure;
import passerelle.result.TestReports;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class ReportSampleServiceTest {

    @Autowired
    private ReportSampleService samples;

    @Autowired
    private TestReports reports;

    @Autowired
    private TestComparisons rated;

    @Autowired
    private TestCities cities;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Clock clock;

    @Autowired
    private Users users;

    private CityId valmora;
    private CityId lunden;
    private IndexReportId report;

    @BeforeEach
    void issueAReport() {
        valmora = cities.add("it-valmora", "Valmora");
        lunden = rated.rated("se-lunden", "Lunden", 40);
        rated.rated("pl-kastrel", "Kastrel", 50);
        rated.rated("es-porto-sole", "Porto Sole", 90);
        report = reports.issued(valmora, LocalDate.now(clock).getYear());
        users.signIn(Role.COORDINATOR, valmora);
    }

    @Test
    void pinsTheSampleOfTheDayOfIssue() {
        rated.withdraw(lunden);
        entities.flush();
        entities.clear();

        assertThat(samples.of(valmora)).singleElement().satisfies(row -> {
            assertThat(row.report()).isEqualTo(report);
            assertThat(row.on()).isEqualTo(LocalDate.now(clock));
        });
        var compared = samples.compared(report);
        assertThat(compared.sample().members()).contains(lunden);
        assertThat(compared.sample().spread(Measure.CORE))
                .hasValueSatisfying(spread -> assertThat(spread.cities()).isEqualTo(3));
    }

    @Test
    void isReadByThoseWhoReadTheReport() {
        users.signIn(Role.COORDINATOR, lunden);

        assertDenied(() -> samples.of(valmora));
        assertDenied(() -> samples.compared(report));
    }
}
