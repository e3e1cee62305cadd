package passerelle.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "no", " a\t"})
    void explainsSomething(String text) {
        assertRefused(() -> new Reason(text), "reason.error.missing");
    }

    @Test
    void isOneLineOf500CharactersAtMost() {
        assertThat(new Reason("x".repeat(500)).text()).hasSize(500);
        assertRefused(() -> new Reason("x".repeat(501)), "reason.error.long");
    }

    @Test
    void losesTheSpaceAroundIt() {
        assertThat(new Reason(" typed twice ").text()).isEqualTo("typed twice");
    }
}
