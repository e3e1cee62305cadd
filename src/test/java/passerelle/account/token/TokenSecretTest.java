package passerelle.account.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenSecretTest {

    @Test
    void isLongAndDifferentEachTime() {
        var secret = TokenSecret.create();

        assertThat(secret.value()).startsWith("psr_").hasSize(47);
        assertThat(secret).isNotEqualTo(TokenSecret.create());
    }

    @Test
    void isKeptAsItsHashAndShownByItsBeginning() {
        var secret = new TokenSecret("psr_abcdefghijkl");

        assertThat(secret.hash()).hasSize(64).doesNotContain("abcdef");
        assertThat(secret.beginning()).isEqualTo("psr_abcdef");
        assertThat(secret).hasToString("TokenSecret[hidden]");
    }

    @Test
    void isNothingThatBreaksWhenItIsTooShort() {
        assertThat(new TokenSecret("").beginning()).isEmpty();
    }
}
