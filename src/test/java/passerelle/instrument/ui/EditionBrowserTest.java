package passerelle.instrument.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.support.BrowserTest;
import passerelle.support.Logins;

class EditionBrowserTest extends BrowserTest {

    @Autowired
    private Logins logins;

    @ParameterizedTest
    @CsvSource({"en, Education (5), 100 points", "fr, Éducation (5), 100 points"})
    void opensAnAreaIntoItsIndicators(Locale language, String area, String points) {
        var visitor = visitor(language)
                .open("instruments")
                .signIn(logins.add(Role.SECRETARIAT, language))
                .open("instruments/icc-index/2022");

        visitor.page().getByText(area).click();

        assertThat(visitor.page().getByText(points).first()).isVisible();
        visitor.inspect("edition-area");
    }
}
