package passerelle.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.Instrument;
import passerelle.result.Measure;
import passerelle.result.ResultService;
import passerelle.result.TestResults;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

class RoundResultsViewTest extends ViewTest {

    private static final String PAGE = "cities/it-valmora/results/2025";

    @Autowired
    private TestResults recorded;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private ResultService results;

    private CityId city;

    @BeforeEach
    void takeARound() {
        city = cities.add("it-valmora", "Valmora");
        assessments.submitted(city, Instrument.INDEX, 2025);
    }

    @Test
    void showsWhichFiguresDifferByMoreThanRounding() {
        users.signIn(Role.ANALYST);
        var commitment = own("commitment");
        recorded.record(
                city,
                2025,
                Map.of(Measure.area("commitment"), commitment - 2, Measure.area("media"), own("media") - 1));

        open(PAGE);

        assertThat(page()).contains("2 figures are known of both. 1 differs by more than rounding explains.");
        assertThat(page()).contains("−2", "−1", "Differs by more than rounding explains.");
        assertThat($(Anchor.class).withText(commitment + "%").all())
                .extracting(Anchor::getHref)
                .contains("cities/it-valmora/scores/2025/area/commitment");
    }

    @Test
    void isReachedFromTheIndexTab() {
        users.signIn(Role.COORDINATOR, city);

        open("cities/it-valmora/index");

        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains(PAGE);
    }

    @Test
    void saysThatThereIsOneKindOnly() {
        users.signIn(Role.COORDINATOR, city);

        open(PAGE);

        assertThat(page()).contains("one kind of result only").contains("scoring rule 1", "in force");
    }

    @Test
    void isNotForOthers() {
        users.signIn(Role.COORDINATOR, cities.add("se-lunden", "Lunden"));

        open(PAGE);

        assertThat(getCurrentView()).isNotInstanceOf(RoundResultsView.class);
    }

    @Test
    void letsTheSecretariatPublishAndTakeItBack() {
        users.signIn(Role.SECRETARIAT);
        open("cities/it-valmora/index");

        press("Publish");
        type("Reason", "the institute agrees");
        press("Publish");
        assertThat(offers("Unpublish")).isTrue();

        press("Unpublish");
        type("Reason", "two areas were mixed up");
        press("Unpublish");
        assertThat(page()).contains("no: it was unpublished");
    }

    @Test
    void offersNobodyElseToPublish() {
        users.signIn(Role.ANALYST);

        open("cities/it-valmora/index");

        assertThat(offers("Publish")).isFalse();
    }

    private int own(String area) {
        return results.of(city, 2025)
                .flatMap(result -> result.score(Measure.area(area)))
                .orElseThrow()
                .score()
                .rounded();
    }
}
