package passerelle.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.comparison.TestComparisons;
import passerelle.result.TestReports;
import passerelle.shared.CityId;
import passerelle.shared.ui.Folded;
import passerelle.support.ViewTest;

class ReportSamplePartTest extends ViewTest {

    @Autowired
    private TestReports reports;

    @Autowired
    private TestComparisons rated;

    @Autowired
    private Clock clock;

    private CityId valmora;
    private CityId lunden;

    @BeforeEach
    void rateTwoCities() {
        valmora = cities.add("it-valmora", "Valmora");
        lunden = rated.rated("se-lunden", "Lunden", 40);
        rated.rated("pl-kastrel", "Kastrel", 50);
    }

    @Test
    void showsWhatTheReportRestsOnWhateverIsWithdrawnLater() {
        rated.rated("es-porto-sole", "Porto Sole", 90);
        issue();
        rated.withdraw(lunden);

        openSample();

        assertThat(page()).contains("3 cities with an official result", "is the median");
    }

    @Test
    void showsNoFigureBelowThreeCities() {
        issue();

        openSample();

        assertThat(shows(H2.class, "Only 2 cities to compare with")).isTrue();
        assertThat(page()).doesNotContain("is the median");
    }

    private void issue() {
        reports.issued(valmora, LocalDate.now(clock).getYear());
    }

    private void openSample() {
        users.signIn(Role.COORDINATOR, valmora);
        open("cities/it-valmora/index");
        $(Folded.class).all().stream()
                .filter(folded -> folded.getSummaryText().startsWith("With which cities the report of"))
                .forEach(folded -> folded.setOpened(true));
    }
}
