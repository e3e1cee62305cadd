package passerelle.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadAddressValveTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    400 | en | There is nothing here for you
                    404 | fr | Il n’y a rien ici pour vous
                    500 | en | Something went wrong
                    503 | fr | Un problème est survenu
                    """)
    void blamesTheAddressOnlyForWhatItIsToBlame(int status, Locale language, String title) {
        assertThat(BadAddressValve.page(status, language))
                .contains("<h1>" + title + "</h1>", "<html lang=\"" + language.getLanguage() + "\">");
    }

    @Test
    void saysOfAFailureThatWhatWasSavedIsSafe() {
        assertThat(BadAddressValve.page(500, Locale.ENGLISH))
                .contains("What was saved before is safe")
                .doesNotContain("address");
    }

    @Test
    void speaksTheLanguageLastReadHere() {
        Cookie[] cookies = {new Cookie("passerelle", "session"), new Cookie("passerelle-language", "fr")};

        assertThat(LanguageCookie.in(cookies)).contains(Locale.FRENCH);
        assertThat(LanguageCookie.in(null)).isEmpty();
    }
}
