package passerelle.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.comparison.TestComparisons;
import passerelle.learning.InterestKind;
import passerelle.learning.TestLearning;
import passerelle.library.TestLibrary;
import passerelle.practice.PracticeChange;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

class CityLearningViewTest extends ViewTest {

    private static final String PAGE = "cities/it-valmora/learning?on=2025-06-01";
    private static final String WIDE = PAGE + "&group=all";

    @Autowired
    private TestComparisons rated;

    @Autowired
    private TestLearning stated;

    @Autowired
    private TestLibrary shelf;

    private CityId valmora;
    private CityId porto;

    @BeforeEach
    void rateFourCities() {
        valmora = rated.rated("it-valmora", "Valmora", 30);
        rated.rated("se-lunden", "Lunden", 60);
        rated.rated("pl-kastrel", "Kastrel", 50);
        porto = rated.rated("it-porto-sole", "Porto Sole", 90);
        users.signIn(Role.COORDINATOR, valmora);
    }

    @Test
    void tellsWhereTheCityIsWeakAndWhoIsStrongThere() {
        open(WIDE);

        assertThat(heading()).isEqualTo("From whom Valmora could learn");
        assertThat($(H3.class).single().getText()).isEqualTo("Education");
        assertThat(page())
                .contains("30%", "25 points below the median of the group: 55%.", "Strong there, and like Valmora:")
                .contains("Porto Sole", "90%", "2024", "alike in country");
        assertThat($(Anchor.class).withText("Side by side").single().getHref())
                .isEqualTo("compare/side-by-side?cities=it-valmora,it-porto-sole");
    }

    @Test
    void showsWhatStrongCitiesHavePublishedOfTheArea() {
        var education = new PracticeChange.Areas(Set.of("education"));
        shelf.published(porto, "en", "Schools that mix", "They mix.", education);
        shelf.published(porto, "en", "A choir", "They sing.", new PracticeChange.Areas(Set.of("business")));
        shelf.published(valmora, "en", "Our own", "Ours.", education);

        open(WIDE);

        assertThat($(Anchor.class).withText("Schools that mix").single().getHref())
                .isEqualTo("practices/it-porto-sole-1");
        assertThat(page()).doesNotContain("A choir", "Our own");
        assertThat($(Anchor.class)
                        .withText("All practices of the library in this area")
                        .single()
                        .getHref())
                .isEqualTo("practices?area=education");
    }

    @Test
    void isReachedFromTheLibrary() {
        open("practices");

        assertThat($(Anchor.class)
                        .withText("Practices for the weakest areas of Valmora")
                        .single()
                        .getHref())
                .isEqualTo("cities/it-valmora/learning");
    }

    @Test
    void printsTheNumberKindAndDate() {
        open(WIDE);

        assertThat(page())
                .contains(
                        "All cities: 4 cities with an official result published by 1\u00a0June 2025, at most 5\u00a0years old");
    }

    @Test
    void showsNothingBelowThreeCitiesButAWiderGroup() {
        open(PAGE);

        assertThat(shows(H2.class, "No city to compare with")).isTrue();
        assertThat($(H3.class).exists()).isFalse();
        assertThat($(Anchor.class).withText("Compare with all cities").single().getHref())
                .contains("group=all");
    }

    @Test
    void teachesACityWithoutAResult() {
        users.signIn(Role.COORDINATOR, cities.add("fr-nice", "Nice"));

        open("cities/fr-nice/learning?group=all");

        assertThat(shows(H2.class, "No result of Nice counts here yet")).isTrue();
    }

    @Test
    void letsTheCoordinatorSayWhatTheCityWantsAndTakeItBack() {
        open(WIDE);

        press("We want to learn this");
        assertThat(page()).contains("wants to learn");
        assertThat(offers("We want to learn this")).isFalse();

        press("Take back");
        assertThat(offers("We want to learn this")).isTrue();
        assertThat(shows(H2.class, "Valmora has not said yet what it wants to learn"))
                .isTrue();
    }

    @Test
    void letsOthersReadAndSayNothing() {
        users.signIn(Role.CONTRIBUTOR, valmora);

        open(WIDE);

        assertThat(offers("We want to learn this")).isFalse();
        assertThat(offers("Say what you want or offer")).isFalse();
    }

    @Test
    void tellsWhoOffersToShare() {
        stated.says(porto, InterestKind.OFFERS, "education");

        open(WIDE);

        assertThat(page()).contains("offers to share");
    }

    @Test
    void listsTheGroupsOfTheCityAndLeadsToThem() {
        stated.group(valmora);

        open(WIDE);
        var link = $(Anchor.class).withText("Media").single().getHref();
        open(link);

        assertThat(heading()).isEqualTo("Media");
        assertThat(offers("Its cities agree")).isFalse();
    }

    @Test
    void speaksFrench() {
        read(Locale.FRENCH);

        open(WIDE);

        assertThat(page())
                .contains(
                        "25 points en dessous de la médiane du groupe",
                        "semblables par\u00a0: pays",
                        "résultat officiel");
    }

    @Test
    void leadsNowhereForAnotherCity() {
        open("cities/it-porto-sole/learning");

        assertThat(page()).doesNotContain("From whom");
    }
}
