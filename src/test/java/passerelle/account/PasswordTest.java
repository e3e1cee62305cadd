package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import org.junit.jupiter.api.Test;

class PasswordTest {

    @Test
    void hasTwelveCharactersAtLeast() {
        assertThat(new Password("twelve chars").clear()).hasSize(12);
        assertThat(new Password("😀🙈🙉🙊🐵🐶".repeat(2)).clear()).hasSize(24);
        assertRefused(() -> new Password("😀".repeat(11)), "password.error.short");
    }

    @Test
    void hasNoMoreBytesThanTheHashTakesIn() {
        assertThat(new Password("éàüöïç".repeat(6)).clear()).hasSize(36);
        assertRefused(() -> new Password("é".repeat(37)), "password.error.long");
    }

    @Test
    void isPrintedNowhere() {
        assertThat(new Password("correct horse battery")).hasToString("Password[hidden]");
        assertThat(OneTimeCode.create().toString()).isEqualTo("OneTimeCode[hidden]");
    }
}
