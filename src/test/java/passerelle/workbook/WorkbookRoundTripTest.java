package passerelle.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.assessment.AnswerLimit;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.TestSheets;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;

class WorkbookRoundTripTest {

    private static final List<String> WORDS = List.of(
            "=1+1",
            "+33 1 23",
            "-5 points",
            "@SUM(A1)",
            "\t=1",
            "\r=2",
            "  blank ends ",
            "_x0041_",
            "é – œ – 日本 – 🏙",
            "one\r\ntwo\nthree",
            "bell\u0007",
            "<b>&amp;</b>",
            "a\"b'c",
            "x".repeat(32_767),
            "y".repeat(32_768),
            "");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whatGoesOutAndComesInChangesNothing(String language) {
        var random = new Random(20_261_121);
        for (var round = 0; round < 40; round++) {
            var sheet = any(random);

            assertThat(back(sheet, sheet, language)).extracting(Line::state).containsOnly(LineState.UNCHANGED);
        }
    }

    @Test
    void cellsNobodyTouchedChangeNothingWhateverHappenedOnLine() {
        var random = new Random(4);
        for (var round = 0; round < 20; round++) {
            assertThat(back(any(random), any(random), "en"))
                    .extracting(Line::state)
                    .containsOnly(LineState.UNCHANGED);
        }
    }

    private static List<Line> back(AnswerSheet written, AnswerSheet online, String language) {
        var words = new SheetWords(Locale.of(language));
        var file = WorkbookWriter.write(written, Portion.WHOLE, "Valmora", words, LocalDate.of(2026, 3, 2));
        var filled = Filled.read(file);
        new Structure(written.edition()).check(filled);
        assertThat(filled.missing()).isEmpty();
        return new Comparison(filled, online, AnswerLimit.NONE).lines();
    }

    private static AnswerSheet any(Random random) {
        var answers = new HashMap<IndicatorCode, AnswerValue>();
        var texts = new HashMap<String, String>();
        for (var code : List.of(TestSheets.CORE, TestSheets.SEVERAL, TestSheets.EXTENDED, TestSheets.WORDS)) {
            if (random.nextBoolean()) {
                answers.put(code, answer(code, random));
            }
            texts.put(code.value(), WORDS.get(random.nextInt(WORDS.size())));
        }
        return TestSheets.sheet(answers, texts);
    }

    private static AnswerValue answer(IndicatorCode code, Random random) {
        if (code.equals(TestSheets.WORDS) || random.nextInt(4) == 0) {
            return new AnswerValue.NotApplicable("=not ours " + random.nextInt());
        }
        return code.equals(TestSheets.SEVERAL)
                ? new AnswerValue.Choices(random.nextBoolean() ? Set.of("a", "b") : Set.of("c"))
                : new AnswerValue.Choice(random.nextBoolean() ? "a" : "b");
    }
}
