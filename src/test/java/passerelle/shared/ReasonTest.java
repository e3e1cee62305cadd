package passerelle.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "no", " a\t"})
    void explainsSomething(String text) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Reason(text))
                .withMessage("reason.error.missing");
    }

    @Test
    void isOneLineOf500CharactersAtMost() {
        assertThat(new Reason("x".repeat(500)).text()).hasSize(500);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Reason("x".repeat(501)))
                .withMessage("reason.error.long");
    }

    @Test
    void losesTheSpaceAroundIt() {
        assertThat(new Reason(" typed twice ").text()).isEqualTo("typed twice");
    }
}
