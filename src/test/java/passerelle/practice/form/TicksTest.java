package passerelle.practice.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "☒", "☑", "✓", "✔", "✗", "X", "x", " x ", "(x)", "[X]", "xx", "oui", "Oui", "YES", "yes.", "×", "■",
                "🗹", "\u00a0X"
            })
    void areOnWhenAlone(String text) {
        assertThat(Ticks.alone(text)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "☐", "□", "○", "non", "No", "-", "—", "[ ]", "( )", "\u00a0"})
    void areOffWhenAlone(String text) {
        assertThat(Ticks.alone(text)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Education", "partly", "12", "xylophone"})
    void areNoOtherText(String text) {
        assertThat(Ticks.alone(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "☒ Education, true, Education",
        "☐ Education, false, Education",
        "Education ✔, true, Education",
        "[x] Education, true, Education",
        "[ ] Education, false, Education",
        "(X) Education, true, Education",
        "X Education, true, Education",
        "x - Education, true, Education",
        "Éducation : oui, true, Éducation",
        "Éducation – non, false, Éducation",
        "Education X, true, Education"
    })
    void standBesideTheirOption(String text, boolean ticked, String option) {
        assertThat(Ticks.with(text)).contains(ticked);
        assertThat(Ticks.without(text)).isEqualTo(option);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Education", "Media (print)", "Xenophobia", "Roma and Sinti"})
    void areNotSeenWhereThereAreNone(String text) {
        assertThat(Ticks.with(text)).isEmpty();
        assertThat(Ticks.without(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"☐ Education ☒ Youth, 2", "☒ Education, 1", "Education ☒, 1"})
    void takeALineApart(String text, int options) {
        assertThat(Ticks.apart(text)).hasSize(options);
    }
}
