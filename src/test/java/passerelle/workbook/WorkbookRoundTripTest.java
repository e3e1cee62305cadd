package passerelle.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.assessment.AnswerLimit;
import passerelle.assessment.AnswerSheet;
import passerelle.table.Cells;

class WorkbookRoundTripTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whatGoesOutAndComesInChangesNothing(String language) {
        var random = new Random(20_261_121);
        for (var round = 0; round < 10; round++) {
            var sheet = SampleSheets.any(random);

            assertThat(back(sheet, sheet, language)).extracting(Line::state).containsOnly(LineState.UNCHANGED);
        }
    }

    @Test
    void cellsNobodyTouchedChangeNothingWhateverHappenedOnLine() {
        var random = new Random(4);
        for (var round = 0; round < 5; round++) {
            assertThat(back(SampleSheets.any(random), SampleSheets.any(random), "en"))
                    .extracting(Line::state)
                    .containsOnly(LineState.UNCHANGED);
        }
    }

    @Test
    void noTextIsWrittenAsAFormula() {
        var pencil = Pencil.on(write(SampleSheets.any(new Random(7)), "en"));
        pencil.alter(workbook -> workbook.forEach(sheet -> sheet.forEach(
                row -> row.forEach(cell -> assertThat(Cells.isFormula(cell)).isFalse()))));
    }

    private static List<Line> back(AnswerSheet written, AnswerSheet online, String language) {
        var filled = Filled.read(write(written, language));
        new Structure(written.edition()).check(filled);
        return new Comparison(filled, written.edition(), online, AnswerLimit.NONE).lines();
    }

    private static byte[] write(AnswerSheet sheet, String language) {
        var words = new SheetWords(Locale.of(language));
        return WorkbookWriter.write(sheet, Portion.WHOLE, "Valmora", words, LocalDate.of(2026, 3, 2));
    }
}
