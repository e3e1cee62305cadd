package passerelle.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static passerelle.support.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.assessment.AnswerLimit;
import passerelle.assessment.Figure;
import passerelle.instrument.AnswerValue;
import passerelle.shared.RuleViolation;

/** What LibreOffice makes of our workbooks; see src/test/resources/workbooks. */
class ForeignWorkbooksTest {

    @ParameterizedTest
    @ValueSource(strings = {"sent-en", "sent-fr", "untouched-en", "untouched-fr"})
    void openedAndSavedTheyChangeNothing(String name) {
        assertThat(lines(name)).extracting(Line::state).containsOnly(LineState.UNCHANGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"filled-en", "filled-fr"})
    void filledInTheySayWhatWasFilledIn(String name) {
        assertThat(lines(name))
                .filteredOn(line -> line.state() != LineState.UNCHANGED)
                .extracting(Line::code, Line::state, line -> said(line.mine()))
                .containsExactly(
                        tuple("reference-year", LineState.NEW, Figure.of(new BigDecimal(2025))),
                        tuple("population", LineState.CHANGED, Figure.of(new BigDecimal(64_250))),
                        tuple("foreign-born-share", LineState.NEW, Figure.of(new BigDecimal("12.5"))),
                        tuple("main-languages", LineState.NEW, "italien, français"),
                        tuple("gdp-per-inhabitant", LineState.NEW, Figure.NOT_COLLECTED),
                        tuple("COM-04", LineState.NEW, new AnswerValue.Choice("b")),
                        tuple("COM-04", LineState.NEW, "- plan adopté\n- budget « voté »\n=1+1"),
                        tuple("COM-04", LineState.NEW, "Le plan"),
                        tuple("COM-04", LineState.NEW, "https://example.org/budget"),
                        tuple("COM-05", LineState.CHANGED, new AnswerValue.Choices(Set.of("a", "b", "c"))),
                        tuple("EDU-02", LineState.NEW, new AnswerValue.NotApplicable("compétence de la région")));
    }

    @ParameterizedTest
    @CsvSource({
        "formulas.xlsx, workbook.error.formulas, 'COM!D7, COM!F14'",
        "merged.xlsx, workbook.error.merged, EDU!F4:F5",
        "moved.xlsx, workbook.error.moved, EDU!A31",
        "shortened.xlsx, workbook.error.missing, 'EDU-01, EDU-02'"
    })
    void refusesWhatMayHaveMixedTheAnswersUpOrLostSomeAndNamesThem(String name, String why, String places) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> lines(Filled.read(SampleWorkbooks.file(name))))
                .withMessage(why)
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(places));
    }

    @ParameterizedTest
    @CsvSource({
        "filled.ods, workbook.error.opendocument",
        "filled.xls, workbook.error.old",
        "other.xlsx, workbook.error.other",
        "fill.py, workbook.error.type"
    })
    void refusesWhatIsNoWorkbookFromHere(String name, String why) {
        assertRefused(() -> Filled.read(SampleWorkbooks.file(name)), why);
    }

    private static List<Line> lines(String name) {
        return lines(Filled.read(SampleWorkbooks.file(name + ".xlsx")));
    }

    private static List<Line> lines(Filled filled) {
        new Structure(SampleSheets.INDEX).check(filled);
        return new Comparison(filled, SampleSheets.INDEX, SampleWorkbooks.SENT, AnswerLimit.NONE).lines();
    }

    private static Object said(Said said) {
        return switch (said) {
            case Said.Answer answer -> Objects.requireNonNull(answer.value());
            case Said.Words words -> words.text();
            case Said.Amount amount -> amount.figure();
            case Said.Link link -> link.link().title();
            case Said.Typed typed -> typed.text();
        };
    }
}
