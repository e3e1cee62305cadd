package passerelle.round.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.TestAssessments;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.ui.DateField;
import passerelle.support.ViewTest;

class RoundsViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int YEAR = TODAY.getYear();

    @Autowired
    private TestAssessments questionnaires;

    @Autowired
    private AssessmentService assessments;

    @BeforeEach
    void readEnglish() {
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void teachesWhatARoundIsWhileThereIsNone() {
        open("rounds");

        assertThat($view(H2.class).single().getText()).isEqualTo("Open the first round");
        assertThat($view(Anchor.class).single().getHref()).isEqualTo("rounds/open");
    }

    @Test
    void showsTheNewestRoundAndItsTotals() {
        openTwoRounds();

        open("rounds");

        assertThat(shown()).containsExactly("Aurora", "Lunden");
        assertThat(tiles())
                .containsExactly(
                        "2all cities", "1not started", "0answering", "1submitted", "0returned in part", "0reviewed");
        assertThat($view(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("1 of 2 questionnaires submitted", "Cities shown: 2");
    }

    @Test
    void readsTheAddressAndKeepsWhatIsChosen() {
        openTwoRounds();

        open("rounds?round=" + YEAR + "&state=SUBMITTED&sort=-answers");
        assertThat(shown()).containsExactly("Lunden");

        test($view(Checkbox.class).withCaption("Only late").single()).click();
        assertThat(shown()).isEmpty();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("rounds?round=" + YEAR + "&late=true&state=SUBMITTED&sort=-answers");
    }

    @Test
    void showsAnEarlierRound() {
        openTwoRounds();

        open("rounds?round=" + (YEAR - 1));

        assertThat(shown()).containsExactly("Zenta");
    }

    @Test
    void overlooksWhatTheAddressSaysWrongly() {
        openTwoRounds();

        open("rounds?round=1066&state=LOST&officer=me&sort=colour");

        assertThat(shown()).containsExactly("Aurora", "Lunden");
    }

    @Test
    void movesTheDeadlineOfTheSelectedCities() {
        var aurora = openTwoRounds();
        open("rounds?state=NOT_STARTED");
        var grid = $view(RoundGrid.class).single();
        grid.select(test(grid).getRow(0));

        press("Move the deadline");
        test($(DateField.class).withCaption("New deadline").single()).setValue(TODAY.plusDays(200));
        type("Reason", "Elections");
        press("Move the deadline");

        assertThat(assessments.latest(aurora, Instrument.INDEX))
                .hasValueSatisfying(moved -> assertThat(moved.deadline()).isEqualTo(TODAY.plusDays(200)));
    }

    @Test
    void letsAnalystsReadAndNothingMore() {
        openTwoRounds();
        users.signIn(Role.ANALYST);

        open("rounds");

        assertThat(shown()).hasSize(2);
        assertThat($view(RoundGrid.class).single().getSelectionModel()).isInstanceOf(GridSingleSelectionModel.class);
        assertThat($view(Anchor.class).withText("Open a round").all()).isEmpty();
    }

    /** Aurora has not started, Lunden has submitted; Zenta took part the year before. */
    private CityId openTwoRounds() {
        var aurora = cities.add("it-aurora", "Aurora");
        questionnaires.open(aurora, Instrument.INDEX, YEAR);
        questionnaires.submitted(cities.add("fr-lunden", "Lunden"), Instrument.INDEX, YEAR);
        questionnaires.open(cities.add("it-zenta", "Zenta"), Instrument.INDEX, YEAR - 1);
        return aurora;
    }

    private List<String> tiles() {
        return $view(RoundTiles.class)
                .single()
                .getChildren()
                .map(tile -> tile.getElement().getTextRecursively())
                .toList();
    }

    private List<String> shown() {
        var grid = $view(RoundGrid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row).name(Locale.ENGLISH))
                .sorted()
                .toList();
    }
}
