package passerelle.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import passerelle.instrument.AnswerValue.Choice;
import passerelle.instrument.AnswerValue.Choices;
import passerelle.instrument.AnswerValue.NotApplicable;
import passerelle.shared.RuleViolation;

class IndicatorTest {

    private final Edition edition = EditionReader.read(SmallEdition.SOURCE);

    @ParameterizedTest
    @CsvSource({"com-01, true", "declaration, true", "Y EN A, true", "devise, false", "language, false"})
    void isFoundByItsCodeTopicOrQuestion(String typed, boolean found) {
        assertThat(indicator("COM-01").matches(typed, Locale.FRENCH)).isEqualTo(found);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("COM-01", new Choice("a")),
                Arguments.of("LAN-01", new Choices(Set.of("b", "a"))),
                Arguments.of("LAN-01", new Choices(Set.of("c"))),
                Arguments.of("LAN-01", new NotApplicable("Done by the region")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void takesAnAnswerOfItsKind(String code, AnswerValue answer) {
        assertThatCode(() -> indicator(code).check(answer)).doesNotThrowAnyException();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("COM-01", new Choice("c"), "instrument.error.unknown-option"),
                Arguments.of("COM-01", new Choice(""), "instrument.error.unknown-option"),
                Arguments.of("COM-01", new Choices(Set.of("a", "b")), "instrument.error.kind"),
                Arguments.of("COM-01", new NotApplicable("Region"), "instrument.error.applies-always"),
                Arguments.of("COM-02", new Choice("a"), "instrument.error.kind"),
                Arguments.of("COM-02", new Choices(Set.of("a")), "instrument.error.kind"),
                Arguments.of("LAN-01", new Choice("a"), "instrument.error.kind"),
                Arguments.of("LAN-01", new Choices(Set.of()), "instrument.error.nothing-ticked"),
                Arguments.of("LAN-01", new Choices(Set.of("a", "z")), "instrument.error.unknown-option"),
                Arguments.of("LAN-01", new Choices(Set.of("a", "c")), "instrument.error.stands-alone"),
                Arguments.of("LAN-01", new NotApplicable("  "), "reason.error.missing"),
                Arguments.of("LAN-01", new NotApplicable("x".repeat(501)), "reason.error.long"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWhatIsNoAnswerToIt(String code, AnswerValue answer, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> indicator(code).check(answer))
                .extracting(RuleViolation::messageKey)
                .isEqualTo(key);
    }

    private Indicator indicator(String code) {
        return edition.indicator(new IndicatorCode(code));
    }
}
