package passerelle.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.audit.ui.HistoryList;
import passerelle.intake.IntakeId;
import passerelle.intake.LineDetails;
import passerelle.intake.TestIntakes;
import passerelle.support.ViewTest;

class IntakeViewTest extends ViewTest {

    private static final String TWO_LINES = "country,city\nIT,Valmora\nAtlantis,Lunden\n";

    @Autowired
    private TestIntakes intakes;

    @BeforeEach
    void signIn() {
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void teachesWhatAnImportIsForWhileThereIsNone() {
        open("intakes");

        assertThat($(H2.class).single().getText()).isEqualTo("Bring in what exists already");
        assertThat(buttons()).contains("Bring in a table");
    }

    @Test
    void offersATemplateInBothFormats() {
        open("intakes");
        press("Bring in a table");

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Template cities.xlsx", "Template cities.csv");
    }

    @Test
    void saysWhatWouldChangeAndShowsTheRefusedLinesFirst() {
        show(intakes.look("cities", TWO_LINES));

        assertThat(paragraphs()).contains("One line would change something; one is left out. Nothing has changed yet.");
        assertThat(buttons()).contains("Bring in one line", "Look again");
        assertThat(lines()).extracting(LineDetails::line).containsExactly(3);
    }

    @Test
    void reportsWhatWasDoneAndOffersToUndoIt() {
        show(intakes.bringIn(intakes.look("cities", TWO_LINES)));

        assertThat(paragraphs()).anyMatch(text -> text.startsWith("One line was brought in on "));
        assertThat(buttons()).contains("Undo the import").doesNotContain("Bring in one line");
    }

    @Test
    void hasNothingToBringInTheSecondTime() {
        intakes.bringIn(intakes.look("cities", TWO_LINES));

        show(intakes.look("cities", TWO_LINES));

        assertThat(buttons()).contains("Look again").noneMatch(text -> text.startsWith("Bring in"));
    }

    @Test
    void saysWhoBroughtItInAndWhyItWasUndone() {
        var id = intakes.bringIn(intakes.look("cities", TWO_LINES));
        intakes.undo(id);

        show(id);

        assertThat(page()).contains("Brought in a table", "Undid an import", "Reason: The wrong list");
    }

    @Test
    void hasNoHistoryBeforeAnythingHappened() {
        show(intakes.look("cities", TWO_LINES));

        assertThat($(HistoryList.class).exists()).isFalse();
    }

    @Test
    void saysHowTheNumbersWereRead() {
        show(intakes.look("cities", "country,city,latitude,longitude\nIT,Valmora,\"45,4\",9\n"));
        assertThat(paragraphs()).contains("Read as: numbers with a decimal comma.");

        intakes.bringIn(intakes.look("cities", TWO_LINES));
        show(intakes.look("facts", "country;city;year;foreign-residents\nIT;Valmora;2024;64 %\n"));
        assertThat(paragraphs()).contains("Read as: columns separated by semicolons; shares with their percent sign.");
    }

    @Test
    void saysNothingOfNumbersAsTheyAreUsuallyWritten() {
        show(intakes.look("cities", "country,city,latitude,longitude\nIT,Valmora,45.4,9\n"));

        assertThat(paragraphs()).noneMatch(text -> text.startsWith("Read as"));
    }

    @Test
    void letsLinesBeTickedWhereEachStandsForItself() {
        cities.add("it-valmora", "Valmora");
        show(intakes.look("practices", "city,title\nValmora,One\nValmora,Two\n"));
        assertThat(buttons()).contains("Bring in 2 lines");
        assertThat(shows(Span.class, "not ticked")).isFalse();

        press("Untick all lines");
        assertThat(buttons()).noneMatch(text -> text.startsWith("Bring in"));
        assertThat(shows(Span.class, "not ticked")).isTrue();
        press("Tick all lines");
        assertThat(buttons()).contains("Bring in 2 lines");
    }

    @Test
    void asksForAllLinesOfOtherTables() {
        show(intakes.look("cities", "country,city\nIT,Valmora\nIT,Riva\n"));

        assertThat(buttons()).doesNotContain("Untick all lines");
    }

    @Test
    void speaksFrench() {
        read(Locale.FRENCH);

        show(intakes.look("cities", TWO_LINES));

        assertThat(paragraphs())
                .contains("Une ligne changerait quelque chose ; une est laissée de côté. Rien n’a encore changé."
                        .replace(" ;", "\u00a0;"));
    }

    @Test
    void knowsNoIntakeOfAnotherAddress() {
        open("intakes/4711");

        assertThat(heading()).doesNotContain("4711");
    }

    private void show(IntakeId id) {
        open("intakes/" + id.value());
    }

    @SuppressWarnings("unchecked")
    private List<LineDetails> lines() {
        var rows = test((Grid<LineDetails>) $(Grid.class).single());
        return IntStream.range(0, rows.size()).mapToObj(rows::getRow).toList();
    }
}
