package passerelle.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.chart.ui.ChartFigure;
import passerelle.comparison.OwnGroupService;
import passerelle.comparison.TestComparisons;
import passerelle.comparison.Title;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

class CompareViewTest extends ViewTest {

    @Autowired
    private TestComparisons rated;

    @Autowired
    private OwnGroupService groups;

    private CityId valmora;

    @BeforeEach
    void rateFourCities() {
        valmora = rated.rated("it-valmora", "Valmora", 60);
        rated.rated("se-lunden", "Lunden", 40);
        rated.rated("pl-kastrel", "Kastrel", 50);
        rated.rated("es-porto-sole", "Porto Sole", 90);
    }

    @Test
    void showsTheOwnCityToItsCoordinatorAtOnce() {
        users.signIn(Role.COORDINATOR, valmora);

        open("compare?on=2025-06-01");

        assertThat(page())
                .contains("All cities: 4 cities with an official result published by 1\u00a0June 2025")
                .contains("60%", "median 55%, middle half 48% to 68%")
                .contains("Valmora is one of these cities.");
        assertThat($(ChartFigure.class).exists()).isTrue();
    }

    @Test
    void printsTheNumberKindAndDateInFrenchToo() {
        users.signIn(Role.ANALYST);
        read(Locale.FRENCH);

        open("compare?city=it-valmora&on=2025-06-01&years=2");

        assertThat(page())
                .contains(
                        "Toutes les villes\u00a0: 4 villes avec un résultat officiel publié au 1er\u00a0juin 2025, datant"
                                + " alors d’au plus 2\u00a0ans.");
    }

    @Test
    void saysWhyNothingIsShownBelowThreeCities() {
        users.signIn(Role.ANALYST);

        open("compare?city=it-valmora&group=country:it&on=2025-06-01");

        assertThat(shows(H2.class, "Only one city to compare with")).isTrue();
        assertThat(page()).contains("Below 3 cities no figure is shown");
        assertThat($(ChartFigure.class).exists()).isFalse();
    }

    @Test
    void saysWhoseBandIsUnknown() {
        users.signIn(Role.ANALYST);

        open("compare?city=it-valmora&group=population:-100000&on=2025-06-01");

        assertThat(shows(H2.class, "No city to compare with")).isTrue();
        assertThat(page())
                .contains("Nobody can tell where Valmora belongs here: its number of inhabitants")
                .contains("3 cities with a result are left out");
    }

    @Test
    void showsTheGroupAloneWhereTheCityHasNoResult() {
        cities.add("fr-late", "Late");
        users.signIn(Role.ANALYST);

        open("compare?city=fr-late&on=2025-06-01");

        assertThat(page()).contains("No official result of Late counts on that day", "is the median");
    }

    @Test
    void saysThatAGroupHasBecomeEmpty() {
        users.signIn(Role.ANALYST);
        var group = groups.make(new Title("Ports"), List.of(valmora));
        groups.change(group, new Title("Ports"), List.of());

        open("compare?city=it-valmora&on=2025-06-01&group=own:" + group.value());

        assertThat(shows(H2.class, "No city to compare with")).isTrue();
        assertThat(page()).contains("Ports: no city", "Below 3 cities no figure is shown");
    }

    @Test
    void asksForACityBeforeItLooksForThoseAlike() {
        users.signIn(Role.ANALYST);

        open("compare?group=alike:population");

        assertThat(shows(H2.class, "Alike to which city?")).isTrue();
    }

    @Test
    void keepsWhatIsChosenInTheAddress() {
        users.signIn(Role.ANALYST);
        open("compare?city=it-valmora&group=country:it&kind=INDICATIVE&on=2025-06-01&years=3");

        assertThat($(ComboBox.class).withCaption("Group").single().getValue())
                .hasToString("InCountry[country=Country[code=it]]");
        assertThat($(Select.class).withCaption("Not older than").single().getValue())
                .isEqualTo(3);
    }

    @Test
    void savesTheFiguresOfTheDay() {
        users.signIn(Role.COORDINATOR, valmora);
        open("compare?on=2025-06-01");

        press("Save this comparison");
        type("Name", "For the council");
        press("Keep the figures");

        assertThat(heading()).isEqualTo("For the council");
        assertThat(page()).contains("As it was saved on", "60%", "median 55%, middle half 48% to 68%");
        open("compare");
        assertThat(shows(Anchor.class, "For the council")).isTrue();
    }

    @Test
    void offersNothingToSaveWhereNothingIsShown() {
        users.signIn(Role.ANALYST);

        open("compare?group=country:it&on=2025-06-01");

        assertThat(offers("Save this comparison")).isFalse();
    }

    @Test
    void comparesWithABandThatNobodyOffersAnyMore() {
        users.signIn(Role.ANALYST);

        open("compare?city=it-valmora&group=population:7000-&on=2025-06-01");

        assertThat(page()).contains("7,000 inhabitants and more");
    }

    @Test
    void tellsOfAGroupThatIsNotShared() {
        users.signIn(Role.ANALYST);

        open("compare?group=own:6a6f2c0e-0f0b-4a59-9d0b-6c8f1a1c0001");

        assertThat(shows(H2.class, "A group that is not there, or not shared")).isTrue();
    }

    @Test
    void isReachedFromTheIndexOfACity() {
        users.signIn(Role.COORDINATOR, valmora);

        open("cities/it-valmora/index");

        assertThat($(Anchor.class)
                        .withText("Compare Valmora with other cities")
                        .single()
                        .getHref())
                .isEqualTo("compare?city=it-valmora");
    }

    @Test
    void leavesOutWhatTheAddressSaysWrongly() {
        users.signIn(Role.ANALYST);

        open("compare?city=xx-nowhere&group=nonsense&kind=BOTH&on=yesterday&years=many");

        assertThat(heading()).isEqualTo("Compare");
    }
}
