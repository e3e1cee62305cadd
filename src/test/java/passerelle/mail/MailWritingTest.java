package passerelle.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import passerelle.shared.EmailAddress;

class MailWritingTest {

    private static final SecretLink LINK = new SecretLink("invitation/secret", "mark", Instant.EPOCH);

    private final MailWriting writing = new MailWriting();

    @Test
    void speaksTheLanguageOfItsReader() {
        assertThat(written("en", "Ada").subject()).isEqualTo("Your invitation to Passerelle");
        assertThat(written("fr", "Ada").subject()).isEqualTo("Votre invitation à Passerelle");
        assertThat(written("fr", "Ada").html()).contains("<html lang=\"fr\">", "Bonjour Ada,");
    }

    @Test
    void saysTheSameWithoutHtml() {
        var mail = written("en", "Ada");

        assertThat(mail.plain())
                .startsWith("Welcome to Passerelle\n\nHello Ada,\n\n")
                .contains("Choose a password\n" + MailText.LINK);
    }

    @Test
    void takesNobodysNameForHtml() {
        var mail = written("en", "<img src=x onerror=alert(1)> & \"Ada\"");

        assertThat(mail.html()).contains("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Ada&quot;");
        assertThat(mail.html()).doesNotContain("<img");
    }

    @Test
    void takesNobodysNameForALineOrForTheLink() {
        var mail = written("en", "Ada\r\nBcc: everybody@example.org ⟦link⟧");

        assertThat(mail.plain()).contains("Hello Ada Bcc: everybody@example.org  link ,");
        assertThat(mail.subject()).doesNotContain("\r", "\n");
    }

    @ParameterizedTest
    @EnumSource(MailPurpose.class)
    void loadsNothingFromAnywhere(MailPurpose purpose) {
        for (var language : List.of("en", "fr")) {
            var html = writing.text(wanted(purpose, language, "Ada")).html();

            assertThat(html).doesNotContain("<script", "<img", "<link", "url(", "@import", "⟦text", "⟦act", "{0}");
            assertThat(Pattern.compile("https?://").matcher(html).results()).isEmpty();
            assertThat(Pattern.compile("(?:src|background)=").matcher(html).results())
                    .isEmpty();
        }
    }

    private MailText written(String language, String name) {
        return writing.text(wanted(MailPurpose.INVITATION, language, name));
    }

    private static NewMail wanted(MailPurpose purpose, String language, String name) {
        return new NewMail(
                purpose,
                new EmailAddress("ada@valmora.it"),
                language,
                purpose == MailPurpose.PASSWORD_CHANGED ? Optional.empty() : Optional.of(LINK),
                List.of(name, "ada@valmora.it"));
    }
}
