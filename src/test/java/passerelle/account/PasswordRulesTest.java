package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Ada-Lovelace-1815,           4
            ada.lovelace@valmora.it,     2
            VALMORA forever 2026,        11
            valmora-valmora-1,           1
            le hérisson compte,          16
            """)
    void countWhatIsLeftWithoutWhatEverybodyKnows(String chosen, int left) {
        var known = Stream.of("Ada Lovelace", "ada.lovelace@valmora.it", "Valmora");

        assertThat(PasswordRules.left(new Password(chosen), known)).isEqualTo(left);
    }
}
