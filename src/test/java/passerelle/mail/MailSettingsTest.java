package passerelle.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

class MailSettingsTest {

    @Test
    void sendNothingWithoutAServer() {
        assertThat(new MailSettings("", "", "Passerelle", "").isOpen()).isFalse();
    }

    @Test
    void leadLinksToTheAddressOfTheProduct() {
        var settings = new MailSettings("smtp", "office@example.org", "Passerelle", "https://passerelle.example.org/");

        assertThat(settings.url("invitation/code")).isEqualTo("https://passerelle.example.org/invitation/code");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                  https://passerelle.example.org, passerelle.mail.sender
            nobody,              https://passerelle.example.org, passerelle.mail.sender
            office@example.org,  '',                             passerelle.address
            office@example.org,  passerelle.example.org,         passerelle.address
            office@example.org,  javascript:alert(1),            passerelle.address
            office@example.org,  https://a b,                    passerelle.address
            """)
    void sayAtStartWhatIsMissing(String sender, String address, String setting) {
        assertThatThrownBy(() -> new MailSettings("smtp", sender, "Passerelle", address))
                .isInstanceOfSatisfying(
                        InvalidConfigurationPropertyValueException.class,
                        refusal -> assertThat(refusal.getName()).isEqualTo(setting));
    }
}
