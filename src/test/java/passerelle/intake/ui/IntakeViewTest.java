package passerelle.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.intake.IntakeId;
import passerelle.intake.LineDetails;
import passerelle.intake.TestIntakes;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class IntakeViewTest extends SpringBrowserlessTest {

    private static final String TWO_LINES = "country,city\nIT,Valmora\nAtlantis,Lunden\n";

    @Autowired
    private TestIntakes intakes;

    @BeforeEach
    void signIn(@Autowired Users users) {
        users.signIn(Role.SECRETARIAT);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void teachesWhatAnImportIsForWhileThereIsNone() {
        UI.getCurrent().navigate("intakes");

        assertThat($(H2.class).single().getText()).isEqualTo("Bring in what exists already");
        assertThat(buttons()).contains("Bring in a table");
    }

    @Test
    void offersATemplateInBothFormats() {
        UI.getCurrent().navigate("intakes");
        test($(Button.class).withText("Bring in a table").single()).click();

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Template cities.xlsx", "Template cities.csv");
    }

    @Test
    void saysWhatWouldChangeAndShowsTheRefusedLinesFirst() {
        show(intakes.look("cities", TWO_LINES));

        assertThat(words()).contains("One line would change something; one is left out. Nothing has changed yet.");
        assertThat(buttons()).contains("Bring in one line", "Look again");
        assertThat(lines()).extracting(LineDetails::line).containsExactly(3);
    }

    @Test
    void reportsWhatWasDoneAndOffersToUndoIt() {
        show(intakes.bringIn(intakes.look("cities", TWO_LINES)));

        assertThat(words()).anyMatch(text -> text.startsWith("One line was brought in on "));
        assertThat(buttons()).contains("Undo the import").doesNotContain("Bring in one line");
    }

    @Test
    void hasNothingToBringInTheSecondTime() {
        intakes.bringIn(intakes.look("cities", TWO_LINES));

        show(intakes.look("cities", TWO_LINES));

        assertThat(buttons()).contains("Look again").noneMatch(text -> text.startsWith("Bring in"));
    }

    @Test
    void speaksFrench() {
        UI.getCurrent().setLocale(Locale.FRENCH);

        show(intakes.look("cities", TWO_LINES));

        assertThat(words())
                .contains("Une ligne changerait quelque chose ; une est laissée de côté. Rien n’a encore changé."
                        .replace(" ;", "\u00a0;"));
    }

    @Test
    void knowsNoIntakeOfAnotherAddress() {
        UI.getCurrent().navigate("intakes/4711");

        assertThat($(H1.class).single().getText()).doesNotContain("4711");
    }

    private static void show(IntakeId id) {
        UI.getCurrent().navigate("intakes/" + id.value());
    }

    private List<String> words() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private List<LineDetails> lines() {
        var rows = test((Grid<LineDetails>) $(Grid.class).single());
        return IntStream.range(0, rows.size()).mapToObj(rows::getRow).toList();
    }
}
