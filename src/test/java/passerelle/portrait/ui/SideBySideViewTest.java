package passerelle.portrait.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.chart.ui.ChartFigure;
import passerelle.comparison.TestComparisons;
import passerelle.result.Measure;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

class SideBySideViewTest extends ViewTest {

    private static final String PAGE = "compare/side-by-side";
    private static final Measure EDUCATION = Measure.area("education");
    private static final Measure MEDIA = Measure.area("media");

    @Autowired
    private TestComparisons rated;

    private CityId valmora;
    private CityId lunden;

    @BeforeEach
    void addTwoCities() {
        valmora = cities.add("it-valmora", "Valmora");
        lunden = cities.add("se-lunden", "Lunden");
        rated.publish(valmora, 2020, Map.of(Measure.CORE, 50, EDUCATION, 40));
        rated.publish(valmora, 2023, Map.of(Measure.CORE, 61, EDUCATION, 0, MEDIA, 12));
        rated.publish(lunden, 2021, Map.of(Measure.CORE, 70, EDUCATION, 80));
    }

    @Test
    void setsTheLatestRoundsOfCitiesSideBySide() {
        users.signIn(Role.COORDINATOR, cities.add("pl-kastrel", "Kastrel"));

        open(PAGE + "?cities=it-valmora,se-lunden");

        assertThat(page()).contains("Valmora 2023, official", "Lunden 2021, official");
        assertThat(drawing())
                .contains("Education, Valmora 2023: 0% (official)", "Education, Lunden 2021: 80% (official)");
    }

    @Test
    void leavesOpenWhatIsNotKnownAndDrawsAZero() {
        users.signIn(Role.ANALYST);

        open(PAGE + "?cities=it-valmora,se-lunden");

        assertThat(drawing())
                .contains("Media and communication, Valmora 2023: 12%")
                .doesNotContain("communication, Lunden");
        assertThat(drawing()).contains(">1 of 2<");
    }

    @Test
    void setsTheRoundsOfOneCitySideBySide() {
        users.signIn(Role.ANALYST);

        open(PAGE + "?cities=it-valmora&rounds=2020,2023");

        assertThat(page()).contains("Valmora 2020, official", "Valmora 2023, official");
    }

    @Test
    void showsTheOwnCityAtOnceAndOthersOncePublished() {
        rated.record(lunden, 2024, Map.of(Measure.CORE, 90), null);
        users.signIn(Role.COORDINATOR, valmora);
        open(PAGE + "?cities=se-lunden&rounds=2024");
        assertThat(page()).contains("Lunden has no result of 2024 that you can see.");

        users.signIn(Role.COORDINATOR, lunden);
        open(PAGE + "?cities=se-lunden&rounds=2024");
        assertThat(page()).contains("Lunden 2024, official");
    }

    @Test
    void asksForCitiesInFrenchToo() {
        users.signIn(Role.ANALYST);
        read(Locale.FRENCH);

        open(PAGE + "?cities=xx-nowhere&rounds=last,12&kind=BOTH");

        assertThat(shows(H2.class, "Rien côte à côte pour l’instant")).isTrue();
    }

    @Test
    void isReachedFromComparingAndFromTheChartsOfACity() {
        users.signIn(Role.COORDINATOR, valmora);

        open("compare?on=" + LocalDate.of(2025, 6, 1));
        assertThat(links()).contains(PAGE);
        open("cities/it-valmora/charts");
        assertThat(links()).contains(PAGE + "?cities=it-valmora");
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String drawing() {
        return $(ChartFigure.class)
                .all()
                .getFirst()
                .getChildren()
                .map(part -> part.getElement().getProperty("innerHTML", ""))
                .filter(svg -> svg.contains("chart-dots"))
                .findFirst()
                .orElseThrow();
    }
}
