package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.assessment.TestSheets.CORE;
import static passerelle.assessment.TestSheets.EXTENDED;
import static passerelle.assessment.TestSheets.SEVERAL;
import static passerelle.assessment.TestSheets.WORDS;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.Indicator;
import passerelle.instrument.IndicatorCode;

class AnswerSheetTest {

    private static final AnswerValue NOT_OURS = new AnswerValue.NotApplicable("the region decides");

    @Test
    void countsWhatIsAnsweredNotApplicableOrWritten() {
        var sheet = TestSheets.sheet(Map.of(CORE, NOT_OURS), Map.of(WORDS.value(), "a deputy mayor"));

        assertThat(sheet.progress()).isEqualTo(new Progress(2, 4));
        assertThat(sheet.progress(sheet.edition().area("one"))).isEqualTo(new Progress(1, 2));
    }

    @Test
    void takesAnExplanationForNoAnswerWhereThereAreOptions() {
        var sheet = TestSheets.sheet(Map.of(), Map.of(CORE.value(), "we will see"));

        assertThat(sheet.progress().answered()).isZero();
    }

    @Test
    void takesBlanksForNoAnswer() {
        var sheet = TestSheets.sheet(Map.of(), Map.of(WORDS.value(), " \n"));

        assertThat(sheet.progress().answered()).isZero();
    }

    @Test
    void findsTheNextOpenIndicatorBehindAnyOtherAndWrapsRound() {
        var sheet = TestSheets.sheet(Map.of(SEVERAL, NOT_OURS, WORDS, NOT_OURS), Map.of());

        assertThat(next(sheet, Optional.empty())).contains(CORE);
        assertThat(next(sheet, Optional.of(CORE))).contains(EXTENDED);
        assertThat(next(sheet, Optional.of(EXTENDED))).contains(CORE);
    }

    @Test
    void hasNoNextOpenIndicatorWhenAllAreAnswered() {
        var sheet = TestSheets.sheet(
                Map.of(CORE, NOT_OURS, SEVERAL, NOT_OURS, EXTENDED, NOT_OURS, WORDS, NOT_OURS), Map.of());

        assertThat(next(sheet, Optional.of(CORE))).isEmpty();
    }

    private static Optional<IndicatorCode> next(AnswerSheet sheet, Optional<IndicatorCode> behind) {
        return sheet.nextOpen(behind).map(Indicator::code);
    }
}
