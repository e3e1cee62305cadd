package passerelle.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.intake.Tally;
import passerelle.intake.TestIntakes;
import passerelle.library.LibraryQuery;
import passerelle.library.TestLibrary;
import passerelle.practice.PracticeReview;
import passerelle.practice.PracticeService;
import passerelle.practice.PublishedReading;
import passerelle.practice.classification.TermId;
import passerelle.shared.Reason;
import passerelle.support.ViewTest;

/** The index knows nothing of a test that is rolled back, so the pages of practices come from beside it. */
class LibraryExportsTest extends ViewTest {

    @Autowired
    private LibraryExports exports;

    @Autowired
    private PracticeTable table;

    @Autowired
    private TestLibrary shelf;

    @Autowired
    private PublishedReading reading;

    @Autowired
    private PracticeService practices;

    @Test
    void areOfferedBehindOneTitle() {
        users.signIn(Role.CONTRIBUTOR, cities.add("it-valmora", "Valmora"));

        var export = exports.of(LibraryQuery.ALL, 2).orElseThrow();
        UI.getCurrent().add(export);
        assertThat(export.getSummaryText()).isEqualTo("Export these 2 practices");
        assertThat($(Anchor.class).withText("Excel table").exists()).isFalse();
        export.setOpened(true);

        assertThat(Stream.of("Excel table", "JSON", "Word forms (zip)")
                        .map(way -> $(Anchor.class).withText(way).single().isRouterIgnore()))
                .containsOnly(true);
    }

    @Test
    void areNotOfferedWhereNothingIsFoundNorToStrangers() {
        users.signIn(Role.SECRETARIAT);
        assertThat(exports.of(LibraryQuery.ALL, 0)).isEmpty();
        users.signOut();

        assertThat(exports.of(LibraryQuery.ALL, 2)).isEmpty();
    }

    @Test
    void giveALineOfExcelForEachPractice() throws IOException {
        var rows = rows(Locale.ENGLISH);

        assertThat(rows).hasSize(3);
        assertThat(words(rows.get(0))).startsWith("Code", "English title").contains("Summary", "Views");
        assertThat(words(rows.get(1)))
                .contains("it-valmora-1", "=1+1", "Valmora", "Italy", "2021-03", "yes", "They sing.");
        assertThat(rows.get(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCell(10).getLocalDateTimeCellValue().toLocalDate())
                .isAfter(LocalDate.of(2020, 1, 1));
        assertThat(words(rows.get(2))).contains("Une chorale", "On chante.").doesNotContain("Office");
    }

    @Test
    void speakTheLanguageOfTheReader() throws IOException {
        var rows = rows(Locale.FRENCH);

        assertThat(words(rows.get(0))).contains("Titre français", "Objectifs de développement durable");
        assertThat(words(rows.get(1))).contains("Italie", "oui");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theTableIsBroughtInAgain(String language, @Autowired TestIntakes intakes, @Autowired PracticeReview review)
            throws IOException {
        var valmora = cities.add("it-valmora", "Valmora");
        var choirs = shelf.published(valmora, "en", "Choirs for all", "They sing.");
        users.signIn(Role.SECRETARIAT);
        var out = new ByteArrayOutputStream();
        table.write(Stream.of(reading.of(List.of(choirs))), Locale.of(language), out);
        var again = intakes.look("published-practices", out.toByteArray(), false);
        assertThat(intakes.tally(again)).isEqualTo(new Tally(0, 0, 1, 0));

        review.archive(choirs, new Reason("To be brought in again"));
        intakes.bringIn(intakes.look("published-practices", out.toByteArray(), false));

        var facts = practices.get(practices.ofCity(valmora).getFirst().id()).facts();
        assertThat(facts.title().en()).isEqualTo("Choirs for all");
        assertThat(facts.dates()).hasToString("2021-03 – …");
        assertThat(facts.terms()).extracting(TermId::value).containsExactly("theme.neighbourhood");
    }

    private List<XSSFRow> rows(Locale reader) throws IOException {
        var valmora = cities.add("it-valmora", "Valmora");
        var english = shelf.published(valmora, "en", "=1+1", "They **sing**.");
        var french = shelf.published(valmora, "fr", "Une chorale", "On chante.");
        users.signIn(Role.ANALYST);
        var out = new ByteArrayOutputStream();
        table.write(Stream.of(reading.of(List.of(english, french))), reader, out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var rows = new ArrayList<XSSFRow>();
            workbook.getSheetAt(0).forEach(row -> rows.add((XSSFRow) row));
            return rows;
        }
    }

    private static List<String> words(XSSFRow row) {
        var words = new ArrayList<String>();
        row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                words.add(cell.getStringCellValue());
            }
        });
        return words;
    }
}
