package passerelle.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private final Choice<String, Integer> words =
            new Choice<>("Word", List.of("a", "bee", "cedar"), word -> word, String::length);

    @Test
    void isChosenByItsKey() {
        words.choose(3);

        assertThat(words.getValue()).isEqualTo("bee");
        assertThat(words.key()).isEqualTo(3);
    }

    @Test
    void choosesNothingWhereNothingHasTheKey() {
        words.choose(3);

        words.choose(2);

        assertThat(words.isEmpty()).isTrue();
        assertThat(words.key()).isNull();
    }

    @Test
    void choosesNothingByNoKey() {
        words.choose(1);

        words.choose(null);

        assertThat(words.isEmpty()).isTrue();
    }
}
