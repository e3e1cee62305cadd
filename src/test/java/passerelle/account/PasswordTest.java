package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import passerelle.shared.RuleViolation;

class PasswordTest {

    @Test
    void hasTwelveCharactersAtLeast() {
        assertThat(new Password("twelve chars").clear()).hasSize(12);
        assertThat(new Password("😀".repeat(12)).clear()).hasSize(24);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Password("😀".repeat(11)))
                .withMessage("password.error.short");
    }

    @Test
    void hasNoMoreBytesThanTheHashTakesIn() {
        assertThat(new Password("é".repeat(36)).clear()).hasSize(36);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Password("é".repeat(37)))
                .withMessage("password.error.long");
    }

    @Test
    void isPrintedNowhere() {
        assertThat(new Password("correct horse battery")).hasToString("Password[hidden]");
        assertThat(OneTimeCode.create().toString()).isEqualTo("OneTimeCode[hidden]");
    }
}
