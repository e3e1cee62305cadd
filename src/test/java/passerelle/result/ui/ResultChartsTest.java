package passerelle.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.result.Measure;
import passerelle.result.OfficialResult;
import passerelle.result.OfficialResultService;
import passerelle.result.ResultDate;
import passerelle.shared.CityId;
import passerelle.shared.ui.ChartFigure;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class ResultChartsTest extends SpringBrowserlessTest {

    private static final Measure EDUCATION = Measure.area("education");
    private static final Measure LANGUAGE = Measure.area("language");
    private static final Measure BUSINESS = Measure.area("business");
    private static final Measure MEDIA = Measure.area("media");

    @Autowired
    private OfficialResultService official;

    @Autowired
    private EditionService editions;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private TestCities cities;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("it-valmora", "Valmora");
    }

    @Test
    void drawsTheRoundsAndComparesTheLatest() {
        record(2020, Map.of(Measure.CORE, 57, EDUCATION, 50));
        record(2023, Map.of(Measure.CORE, 61, EDUCATION, 46));
        users.signIn(Role.COORDINATOR, city);

        open("index");

        assertThat($(ChartFigure.class).exists()).isTrue();
        assertThat($(Span.class).withText("61%").exists()).isTrue();
        assertThat($(Span.class).withText("+4 since 2020").exists()).isTrue();
        assertThat(line("Education").change())
                .satisfies(change -> assertThat(Figures.points(Objects.requireNonNull(change)))
                        .isEqualTo("−4"));
        assertThat(line("Participation").now()).isNull();
    }

    @Test
    void drawsTheAreasOfTheLatestRoundAgainstTheOneBefore() {
        record(2020, Map.of(Measure.CORE, 57, EDUCATION, 50, LANGUAGE, 80, BUSINESS, 20));
        record(2023, Map.of(Measure.CORE, 61, EDUCATION, 46, LANGUAGE, 81, MEDIA, 30));
        users.signIn(Role.COORDINATOR, city);

        open("index");

        assertThat(drawings("chart-radar"))
                .hasSize(2)
                .allSatisfy(svg -> assertThat(svg)
                        .contains("Education, 2020: 50% (official)", "Education, 2023: 46% (official)")
                        .doesNotContain("Participation, 20"));
        assertThat(drawings("chart-bars"))
                .hasSize(2)
                .allSatisfy(svg -> assertThat(svg).contains(">−4<", ">unknown<"));
        assertThat(captions())
                .contains("Not known of 2020, and so not compared: Media and communication.")
                .contains("Not known of 2023, and so not compared: Business and the labour market.");
    }

    @Test
    void followsEachAreaOverTheRounds() {
        record(2020, Map.of(Measure.CORE, 57, EDUCATION, 50));
        record(2023, Map.of(Measure.CORE, 61, EDUCATION, 46, MEDIA, 30));
        users.signIn(Role.COORDINATOR, city);

        open("index");

        assertThat(drawings("chart-multiples"))
                .hasSize(2)
                .allSatisfy(svg -> assertThat(svg)
                        .contains("Education, 2020: 50% (official)", "Media and communication, 2023: 30% (official)")
                        .doesNotContain("Participation", "Media and communication, 2020"));
    }

    @Test
    void hasNoPictureOfAreasWhereOnlyIndicesAreKnown() {
        record(2020, Map.of(Measure.CORE, 57));
        record(2023, Map.of(Measure.CORE, 61));
        users.signIn(Role.COORDINATOR, city);

        open("index");

        assertThat($(ChartFigure.class).all()).hasSize(1);
    }

    @Test
    void drawsAnIndicativeRoundBesideAnOfficialOneWithoutAChange() {
        record(2023, Map.of(Measure.CORE, 61, EDUCATION, 50));
        assessments.submitted(city, Instrument.INDEX, 2026);
        users.signIn(Role.COORDINATOR, city);

        open("index");

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

    private void open(String tab) {
        navigate("cities/it-valmora/" + tab, Component.class);
    }

    private void record(int round, Map<Measure, Integer> percents) {
        Acting.asSystem(() -> official.record(city, result(round, percents)));
    }

    private OfficialResult result(int round, Map<Measure, Integer> percents) {
        var edition = editions.active(Instrument.INDEX).id();
        return new OfficialResult(round, edition, ResultDate.of(Year.of(round)), null, null, percents);
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
