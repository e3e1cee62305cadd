package passerelle.portrait.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.TestAssessments;
import passerelle.chart.ui.ChartFigure;
import passerelle.comparison.TestComparisons;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.result.Measure;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

class ChartsViewTest extends ViewTest {

    private static final String CHARTS = "cities/it-valmora/charts";
    private static final Measure EDUCATION = Measure.area("education");
    private static final Measure LANGUAGE = Measure.area("language");
    private static final Measure MEDIA = Measure.area("media");

    @Autowired
    private TestComparisons rated;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private AnswerService answers;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("it-valmora", "Valmora");
    }

    @Test
    void saysInOneSentenceWhatEachChartShows() {
        twoRounds();
        users.signIn(Role.COORDINATOR, city);

        open(CHARTS);

        assertThat(titles())
                .containsExactly(
                        "The Index over the rounds",
                        "The shape, beside the group",
                        "Area by area, beside the group",
                        "The areas over the rounds",
                        "From round to round");
        assertThat(page())
                .contains("Valmora: the Core index rose from 57% in 2020 to 61% in 2023.")
                .contains("Valmora is strongest in Language (81%) and weakest in Media and communication (30%).")
                .contains("Of 3 areas known of both 2020 and 2023, one rose, one fell and one did not move.")
                .contains("From 2020 to 2023 Language rose most (by 1 point) and Education fell most (by 4 points).");
    }

    @Test
    void saysItInFrench() {
        twoRounds();
        users.signIn(Role.COORDINATOR, city);
        read(Locale.FRENCH);

        open(CHARTS);

        assertThat(page())
                .contains("en hausse, de 57\u00a0% en 2020 à 61\u00a0% en 2023", "progresse le plus (de 1 point)");
    }

    @Test
    void drawsTheMedianAndTheMiddleHalfOfTheGroup() {
        twoRounds();
        group();
        users.signIn(Role.COORDINATOR, city);

        open(CHARTS + "?on=2025-06-01");

        assertThat(page()).contains("All cities: 5 cities with an official result published by 1\u00a0June 2025");
        assertThat(drawings("chart-radar"))
                .allSatisfy(svg -> assertThat(svg).contains("Education, Median of 5 cities: 50% (official)"))
                .hasSize(1);
        assertThat(drawings("chart-bars"))
                .allSatisfy(svg -> assertThat(svg).contains("Education: median 50%, middle half 46% to 60%"))
                .hasSize(1);
        assertThat(page())
                .contains(
                        "Of one area, Valmora lies above the median of the group in none and below its lower quartile in none");
    }

    @Test
    void showsNoGroupOfFewerThanThreeCities() {
        twoRounds();
        users.signIn(Role.COORDINATOR, city);

        open(CHARTS + "?on=2025-06-01");

        assertThat(page()).contains("Below 3 cities no figure is shown", "no group stands beside them");
        assertThat(drawings("chart-radar")).noneMatch(svg -> svg.contains("Median of"));
    }

    @Test
    void listsTheAnswersThatChanged() {
        users.signIn(Role.COORDINATOR, city);
        assessments.submitted(city, Instrument.INDEX, 2023);
        var sheet = assessments.answered(city, Instrument.INDEX, 2026);
        answers.answer(sheet, new IndicatorCode("EDU-01"), new AnswerValue.Choice("d"), 1);
        assessments.submit(sheet);

        open(CHARTS);

        assertThat(page()).contains("Answers that changed", "EDU-01");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("cities/it-valmora/assessments/" + sheet.value() + "/education#EDU-01");
    }

    @Test
    void listsTheAreasThatMovedToWhoeverReadsNoAnswers() {
        publishedRounds();
        users.signIn(Role.COORDINATOR, cities.add("se-lunden", "Lunden"));

        open(CHARTS);

        assertThat(page()).contains("Areas that moved", "Education −4").doesNotContain("Answers that changed");
    }

    @Test
    void saysWhyTwoKindsAreNotCompared() {
        rated.publish(city, 2020, Map.of(Measure.CORE, 57, EDUCATION, 50));
        assessments.submitted(city, Instrument.INDEX, 2023);
        users.signIn(Role.COORDINATOR, city);

        open(CHARTS + "?from=2020&to=2023");

        assertThat(page()).contains("The two kinds are never subtracted from each other");
    }

    @Test
    void keepsTheRoundsInTheAddress() {
        twoRounds();
        rated.record(city, 2017, Map.of(Measure.CORE, 40, EDUCATION, 10), null);
        users.signIn(Role.COORDINATOR, city);

        open(CHARTS + "?from=2017&to=2020");

        assertThat($(Select.class).withCaption("From").single().getValue()).isEqualTo(2017);
        assertThat(page()).contains("From 2017 to 2020 Education rose most (by 40 points)");
        assertThat($(Anchor.class).withText("Present").single().getHref())
                .isEqualTo(CHARTS + "/presentation?from=2017&to=2020");
    }

    @Test
    void leavesOutWhatTheAddressSaysWrongly() {
        twoRounds();
        users.signIn(Role.COORDINATOR, city);

        open(CHARTS + "?from=1999&to=last&group=nonsense&kind=BOTH&on=yesterday");

        assertThat(page()).contains("From 2020 to 2023");
    }

    @Test
    void tellsItsCityWhatWillStandHere() {
        users.signIn(Role.COORDINATOR, city);

        open(CHARTS);

        assertThat(shows(H2.class, "No result yet")).isTrue();
    }

    @Test
    void leadsOthersNowhereBeforeAResultIsPublished() {
        rated.record(city, 2023, Map.of(Measure.CORE, 61), null);
        users.signIn(Role.COORDINATOR, cities.add("se-lunden", "Lunden"));

        open(CHARTS);

        assertThat(shows(H1.class, "There is nothing here for you")).isTrue();
    }

    @Test
    void isReachedFromTheIndexOfTheCity() {
        users.signIn(Role.COORDINATOR, city);

        open("cities/it-valmora/index");

        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains(CHARTS);
    }

    private void twoRounds() {
        rated.record(city, 2020, Map.of(Measure.CORE, 57, EDUCATION, 50, LANGUAGE, 80, MEDIA, 30), null);
        rated.record(city, 2023, Map.of(Measure.CORE, 61, EDUCATION, 46, LANGUAGE, 81, MEDIA, 30), null);
    }

    private void publishedRounds() {
        rated.publish(city, 2020, Map.of(Measure.CORE, 57, EDUCATION, 50));
        rated.publish(city, 2023, Map.of(Measure.CORE, 61, EDUCATION, 46));
    }

    private void group() {
        rated.rated("se-lunden", "Lunden", 40);
        rated.rated("pl-kastrel", "Kastrel", 46);
        rated.rated("es-porto-sole", "Porto Sole", 60);
        rated.rated("de-bruckstadt", "Brückstadt", 50);
        rated.rated("ca-northbridge", "Northbridge", 90);
    }

    private List<String> titles() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> drawings(String look) {
        return $(ChartFigure.class).all().stream()
                .flatMap(figure -> figure.getChildren())
                .map(part -> part.getElement().getProperty("innerHTML", ""))
                .filter(svg -> svg.contains(look))
                .toList();
    }
}
