package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password2026!!",
                "P@ssw0rd12345",
                "PASSWORDpassword",
                "MotDePasse2026",
                "Mot de passe été",
                "Welcome-Summer-2026",
                "bienvenue soleil!",
                "iloveyouiloveyou",
                "azertyuiop123",
                "qwertyqwerty1",
                "123456789012",
                "abcdefghijklm",
                "aaaaaaaaaaaa",
                "abababababab",
                "correcthorsebatterystaple"
            })
    void areRefused(String tried) {
        assertRefused(() -> new Password(tried), "password.error.common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "twelve chars",
                "a long password",
                "footbridge-demo",
                "le hérisson compte les nuages",
                "v8#kQz!2mLpW",
                "dragon summer piano chocolate"
            })
    void leaveWhatNobodyTriesFirst(String chosen) {
        assertThat(new Password(chosen).clear()).isEqualTo(chosen);
    }
}
