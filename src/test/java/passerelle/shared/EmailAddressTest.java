package passerelle.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "' Ada@Valmora.IT ', ada@valmora.it",
        "ada.lovelace+icc@city.valmora.it, ada.lovelace+icc@city.valmora.it",
        "o'neill@cork.ie, o'neill@cork.ie",
        "INFO@BIEL.CH, info@biel.ch"
    })
    void isComparedInLowerCase(String typed, String kept) {
        assertThat(new EmailAddress(typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "ada@",
                "@valmora.it",
                "ada@valmora",
                "ada@@valmora.it",
                "a da@valmora.it",
                "ada@valmora.i",
                "Ada <ada@valmora.it>",
                "ada@valmora.it, bob@valmora.it"
            })
    void hasOnePersonAndOneHost(String typed) {
        assertRefused(() -> new EmailAddress(typed), "email.error.unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "аda@valmora.it", // the first letter is Cyrillic
                "ada@vаlmora.it",
                "a..da@valmora.it",
                ".ada@valmora.it",
                "ada.@valmora.it",
                "ada@valmora..it",
                "ada\u200b@valmora.it",
                "ädа@valmora.it"
            })
    void isNotPlainWhenItPassesForAnother(String typed) {
        assertThat(new EmailAddress(typed).isPlain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.da@valmora.it",
                "ada+x@valmora.it",
                "ADA@VALMORA.IT",
                "ａｄａ@valmora.it",
                "ada@va1mora.it",
                "ada@va-lmora.it"
            })
    void looksLikeOthersOfTheSameLook(String typed) {
        assertThat(new EmailAddress(typed).look()).isEqualTo(new EmailAddress("ada@valmora.it").look());
    }

    @Test
    void cannotBeMissing() {
        assertRefused(() -> new EmailAddress(" "), "email.error.missing");
    }

    @Test
    void has200CharactersAtMost() {
        var host = "@valmora.it";

        assertThat(new EmailAddress("a".repeat(200 - host.length()) + host).value())
                .hasSize(200);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new EmailAddress("a".repeat(201 - host.length()) + host));
    }
}
