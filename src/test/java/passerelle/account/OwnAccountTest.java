package passerelle.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static passerelle.support.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class OwnAccountTest {

    @Autowired
    private OwnAccount own;

    @Autowired
    private Users users;

    @Test
    void keepsTheLanguageOfThePerson() {
        users.signIn(Role.ANALYST);

        own.speak("fr");

        assertThat(own.language()).contains("fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "FR", ""})
    void speaksTwoLanguages(String language) {
        users.signIn(Role.ANALYST);

        assertRefused(() -> own.speak(language), "account.error.language");
        assertThat(own.language()).contains("en");
    }

    @Test
    void hasNoLanguageWithoutSigningIn() {
        users.signOut();

        assertThat(Acting.asSystem(own::language)).isEmpty();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> own.speak("fr"))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }
}
