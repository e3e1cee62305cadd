package passerelle.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewLinkTest {

    @Test
    void isNamedAfterItsAddressWithoutATitle() {
        assertThat(new NewLink(" https://valmora.example/plan.pdf ", " ").title())
                .isEqualTo("https://valmora.example/plan.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "valmora.example",
                "javascript:alert(1)",
                "ftp://valmora.example",
                "https:///plan",
                "file:///etc/passwd",
                "https://exa mple",
                "data:text/html,x"
            })
    void refusesWhatIsNoAddressOfAPage(String address) {
        assertRefused(() -> new NewLink(address, ""), "assessment.error.link");
    }
}
