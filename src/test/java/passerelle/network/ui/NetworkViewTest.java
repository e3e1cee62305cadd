package passerelle.network.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.chart.ui.ChartFigure;
import passerelle.chart.ui.TakeAlong;
import passerelle.comparison.TestComparisons;
import passerelle.result.Measure;
import passerelle.shared.CityId;
import passerelle.shared.ui.Folded;
import passerelle.support.ViewTest;

class NetworkViewTest extends ViewTest {

    private static final String SAMPLE = "All cities: 4 cities with an official result published by 1\u00a0June 2025";

    @Autowired
    private TestComparisons rated;

    private CityId valmora;

    @BeforeEach
    void rateFourCities() {
        valmora = rated.rated("it-valmora", "Valmora", 60);
        rated.rated("se-lunden", "Lunden", 40);
        rated.rated("pl-kastrel", "Kastrel", 50);
        rated.rated("es-porto-sole", "Porto Sole", 90);
        rated.figures(valmora, 2022, 84_200, "11.5");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void showsTheDistributionToEverybodyWhoIsSignedIn(Role role) {
        users.signIn(role, valmora);

        open("network?on=2025-06-01&in=area:education&city=it-valmora");

        assertThat(page()).contains(SAMPLE, "Valmora 2024: 60%, official. Median 55%, middle half 48% to 68%.");
        assertThat($(ChartFigure.class).exists()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"distribution", "scatter", "heat"})
    void printsTheNumberKindAndDateInEachView(String look) {
        users.signIn(Role.ANALYST);

        open("network?on=2025-06-01&look=" + look);

        assertThat(page()).contains(SAMPLE);
    }

    @ParameterizedTest
    @CsvSource({"distribution, 4", "scatter, 4", "course, 4", "heat, 4"})
    void isTakenAlongAsPicturesAndFiguresOnceSomebodyAsks(String look, int forms) {
        users.signIn(Role.ANALYST);
        open("network?on=2025-06-01&look=" + look);

        $(Folded.class).all().forEach(folded -> folded.setOpened(true));

        assertThat($(TakeAlong.class).single().getChildren().filter(Anchor.class::isInstance))
                .hasSize(forms);
    }

    @Test
    void printsTheNumberKindAndDateInFrenchToo() {
        users.signIn(Role.ANALYST);
        read(Locale.FRENCH);

        open("network?on=2025-06-01&look=course");

        assertThat(page()).contains("un résultat officiel", "le 1er\u00a0juin 2025", "le nombre de villes");
    }

    @Test
    void setsTheCityApartFromItsFigureAsFrenchDoes() {
        users.signIn(Role.ANALYST);
        read(Locale.FRENCH);

        open("network?on=2025-06-01&city=it-valmora");

        assertThat(page()).contains("Valmora 2024\u00a0: 60\u00a0%, officiel.");
    }

    @ParameterizedTest
    @CsvSource({"SECRETARIAT, true", "ANALYST, true", "COORDINATOR, false", "EXPERT, false"})
    void leadsThoseWhoHandResultsOutToTheFiles(Role role, boolean led) {
        users.signIn(role, valmora);

        open("network");

        assertThat($(Anchor.class).all().stream().map(Anchor::getHref).anyMatch("results"::equals))
                .isEqualTo(led);
    }

    @Test
    void listsTheCitiesOfWhichTheFigureIsUnknown() {
        users.signIn(Role.ANALYST);

        open("network?on=2025-06-01&look=scatter&across=foreign-born");

        assertThat(page()).contains("3 of them are not drawn, because the figure is unknown", "Band unknown: 3 cities");
    }

    @ParameterizedTest
    @ValueSource(strings = {"distribution", "scatter"})
    void showsNoFigureBelowThreeCities(String look) {
        users.signIn(Role.ANALYST);

        open("network?group=country:it&on=2025-06-01&look=" + look);

        assertThat(shows(H2.class, "Only one city to compare with")).isTrue();
        assertThat($(ChartFigure.class).exists()).isFalse();
    }

    @Test
    void sortsTheHeatMapByTheAreaInTheAddressAndOffersTheOtherWayRound() {
        users.signIn(Role.ANALYST);

        open("network?look=heat&on=2025-06-01&sort=-area:education");

        assertThat($(NativeTableRow.class).all())
                .extracting(row -> row.getElement().getTextRecursively())
                .filteredOn(row -> row.contains("2024"))
                .extracting(row -> row.substring(0, row.indexOf("2024")))
                .containsExactly("Porto Sole", "Valmora", "Kastrel", "Lunden");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(address ->
                        address.contains("sort=area%3Aeducation") || address.contains("sort=area:education"));
    }

    @Test
    void leavesTheHeatMapBlankWhereACityHasNoPercent() {
        rated.publish(cities.add("fr-half", "Half"), 2024, Map.of(Measure.CORE, 70));
        users.signIn(Role.ANALYST);

        open("network?look=heat&on=2025-06-01");

        assertThat(page()).contains("Half202470%–");
    }

    @Test
    void followsTheNetworkInParts() {
        users.signIn(Role.ANALYST);

        open("network?look=course&on=2025-06-01&split=population");

        assertThat(page()).contains("1 part is not shown: it never had 3 cities.");
        assertThat($(Div.class).all())
                .extracting(part -> part.getElement().getProperty("innerHTML", ""))
                .anyMatch(drawing -> drawing.contains("Band unknown (3)"));
    }

    @Test
    void keepsWhatIsChosenInTheAddress() {
        users.signIn(Role.ANALYST);

        open("network?look=course&in=area:education&split=country&kind=INDICATIVE&years=3");

        assertThat($(Select.class).withCaption("Not older than").single().getValue())
                .isEqualTo(3);
        assertThat($(Select.class).withCaption("Index or area").single().getValue())
                .isEqualTo(Measure.area("education"));
        assertThat($(Select.class).withCaption("Split").single().getValue()).hasToString("COUNTRY");
    }

    @Test
    void showsTheLastPageOfTheHeatMapForOneBeyondIt() {
        users.signIn(Role.ANALYST);

        open("network?look=heat&on=2025-06-01&page=99");

        assertThat(page()).contains("1 to 4 of 4", "Valmora");
    }

    @Test
    void takesNonsenseInTheAddressForTheUsual() {
        users.signIn(Role.ANALYST);

        open("network?look=pie&in=area&across=height&split=&sort=-up&page=0&on=2025-06-01");

        assertThat(page()).contains(SAMPLE);
        open("network?in=area:nothing&on=2025-06-01");
        assertThat(page()).contains(SAMPLE, "Median 55%");
    }
}
