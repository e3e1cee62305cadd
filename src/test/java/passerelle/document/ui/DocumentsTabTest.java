package passerelle.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.NewDocument;
import passerelle.shared.Audience;
import passerelle.shared.CityId;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class DocumentsTabTest extends SpringBrowserlessTest {

    @Autowired
    private DocumentService documents;

    @Autowired
    private Users users;

    private CityId city;

    @BeforeEach
    void addACity(@Autowired TestCities cities) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void teachesWhatWillBeThere() {
        open();

        assertThat($(H2.class).withText("No documents yet").exists()).isTrue();
    }

    @Test
    void showsPapersAPageAtATimeAndLosesNone() {
        store(52, Audience.CITY, "letter");
        store(3, Audience.SECRETARIAT, "letter");
        open();
        assertThat(links()).isEqualTo(50);
        assertThat($(Paragraph.class).withText("52 documents").exists()).isTrue();

        test($(Button.class).withText("Show more").single()).click();

        assertThat(links()).isEqualTo(52);
        assertThat($(Button.class).withText("Show more").exists()).isFalse();
    }

    @Test
    void hidesThePapersOfFeesFromContributors() {
        store(2, Audience.CITY, "fee");
        users.signIn(Role.CONTRIBUTOR, city);
        open();

        assertThat($(H2.class).withText("No documents yet").exists()).isTrue();
    }

    @Test
    void letsTheSecretariatWithdrawAPaperStoredByMistake() {
        store(1, Audience.CITY, "letter");
        open();
        assertThat($(Button.class).withText("Withdraw").exists()).isFalse();
        users.signIn(Role.SECRETARIAT);
        open();

        test($(Button.class).withText("Withdraw").single()).click();
        test($(TextField.class).withCaption("Reason").single()).setValue("Belongs to another city");
        test($(Button.class).withText("Withdraw").all().getLast()).click();

        assertThat(links()).isZero();
        assertThat($(H2.class).withText("No documents yet").exists()).isTrue();
    }

    private void store(int papers, Audience audience, String subject) {
        var file = new FileContent("letter.pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < papers; i++) {
            Acting.asSystem(() -> documents.store(new NewDocument(city, audience, subject, UUID.randomUUID(), file)));
        }
    }

    private int links() {
        return $(Anchor.class).withText("letter.pdf").all().size();
    }

    private void open() {
        navigate("cities/it-valmora/documents", Component.class);
    }
}
