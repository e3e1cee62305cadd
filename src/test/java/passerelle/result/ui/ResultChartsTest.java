package passerelle.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.chart.ui.ChartFigure;
import passerelle.instrument.Instrument;
import passerelle.result.Measure;
import passerelle.result.TestResults;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

class ResultChartsTest extends ViewTest {

    private static final Measure EDUCATION = Measure.area("education");
    private static final Measure LANGUAGE = Measure.area("language");
    private static final Measure BUSINESS = Measure.area("business");
    private static final Measure MEDIA = Measure.area("media");

    @Autowired
    private TestResults recorded;

    @Autowired
    private TestAssessments assessments;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("it-valmora", "Valmora");
    }

    @Test
    void drawsTheRoundsAndComparesTheLatest() {
        recorded.record(city, 2020, Map.of(Measure.CORE, 57, EDUCATION, 50));
        recorded.record(city, 2023, Map.of(Measure.CORE, 61, EDUCATION, 46));
        users.signIn(Role.COORDINATOR, city);

        open("cities/it-valmora/index");

        assertThat($(ChartFigure.class).exists()).isTrue();
        assertThat(shows(Span.class, "61%")).isTrue();
        assertThat(shows(Span.class, "+4 since 2020")).isTrue();
        assertThat(line("Education").change())
                .satisfies(change -> assertThat(Figures.points(Objects.requireNonNull(change)))
                        .isEqualTo("−4"));
        assertThat(line("Participation").now()).isNull();
    }

    @Test
    void drawsTheAreasOfTheLatestRoundAgainstTheOneBefore() {
        recorded.record(city, 2020, Map.of(Measure.CORE, 57, EDUCATION, 50, LANGUAGE, 80, BUSINESS, 20));
        recorded.record(city, 2023, Map.of(Measure.CORE, 61, EDUCATION, 46, LANGUAGE, 81, MEDIA, 30));
        users.signIn(Role.COORDINATOR, city);

        open("cities/it-valmora/index");

        assertThat(drawings("chart-radar"))
                .hasSize(1)
                .allSatisfy(svg -> assertThat(svg)
                        .contains("Education, 2020: 50% (official)", "Education, 2023: 46% (official)")
                        .doesNotContain("Participation, 20"));
        assertThat(drawings("chart-bars"))
                .hasSize(1)
                .allSatisfy(svg -> assertThat(svg).contains(">−4<", ">unknown<"));
        assertThat(captions())
                .contains("Not known of 2020, and so not compared: Media and communication.")
                .contains("Not known of 2023, and so not compared: Business and the labour market.");
    }

    @Test
    void followsEachAreaOverTheRounds() {
        recorded.record(city, 2020, Map.of(Measure.CORE, 57, EDUCATION, 50));
        recorded.record(city, 2023, Map.of(Measure.CORE, 61, EDUCATION, 46, MEDIA, 30));
        users.signIn(Role.COORDINATOR, city);

        open("cities/it-valmora/index");

        assertThat(drawings("chart-multiples"))
                .hasSize(1)
                .allSatisfy(svg -> assertThat(svg)
                        .contains("Education, 2020: 50% (official)", "Media and communication, 2023: 30% (official)")
                        .doesNotContain("Participation", "Media and communication, 2020"));
    }

    @Test
    void hasNoPictureOfAreasWhereOnlyIndicesAreKnown() {
        recorded.record(city, 2020, Map.of(Measure.CORE, 57));
        recorded.record(city, 2023, Map.of(Measure.CORE, 61));
        users.signIn(Role.COORDINATOR, city);

        open("cities/it-valmora/index");

        assertThat($(ChartFigure.class).all()).hasSize(1);
    }

    @Test
    void drawsAnIndicativeRoundBesideAnOfficialOneWithoutAChange() {
        recorded.record(city, 2023, Map.of(Measure.CORE, 61, EDUCATION, 50));
        assessments.submitted(city, Instrument.INDEX, 2026);
        users.signIn(Role.COORDINATOR, city);

        open("cities/it-valmora/index");

        assertThat(drawings("chart-bars"))
                .allSatisfy(svg -> assertThat(svg)
                        .contains(">2026, indicative<", ">2023, official<", "Education, 2023: 50% (official)")
                        .doesNotContain(">−", ">+"));
        assertThat(captions()).contains("The two are not compared with each other.");
    }

    private List<String> drawings(String look) {
        return $(ChartFigure.class).all().stream()
                .flatMap(figure -> figure.getChildren())
                .map(part -> part.getElement().getProperty("innerHTML", ""))
                .filter(svg -> svg.contains(look + '"'))
                .toList();
    }

    private String captions() {
        return $(ChartFigure.class).all().stream()
                .map(figure -> figure.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    @SuppressWarnings("unchecked")
    private ResultLine line(String name) {
        Grid<ResultLine> grid = $(Grid.class).single();
        return grid.getListDataView()
                .getItems()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
