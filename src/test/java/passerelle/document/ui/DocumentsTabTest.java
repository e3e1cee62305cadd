package passerelle.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
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
import passerelle.support.ViewTest;

class DocumentsTabTest extends ViewTest {

    @Autowired
    private DocumentService documents;

    private CityId city;

    @BeforeEach
    void addACity() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void teachesWhatWillBeThere() {
        open();

        assertThat(shows(H2.class, "No documents yet")).isTrue();
    }

    @Test
    void showsPapersAPageAtATimeAndLosesNone() {
        store(52, Audience.CITY, "letter");
        store(3, Audience.SECRETARIAT, "letter");
        open();
        assertThat(links()).isEqualTo(50);
        assertThat(shows(Paragraph.class, "52 documents")).isTrue();

        press("Show more");

        assertThat(links()).isEqualTo(52);
        assertThat(offers("Show more")).isFalse();
    }

    @Test
    void hidesThePapersOfFeesFromContributors() {
        store(2, Audience.CITY, "fee");
        users.signIn(Role.CONTRIBUTOR, city);
        open();

        assertThat(shows(H2.class, "No documents yet")).isTrue();
    }

    @Test
    void letsTheSecretariatWithdrawAPaperStoredByMistake() {
        store(1, Audience.CITY, "letter");
        open();
        assertThat(offers("Withdraw")).isFalse();
        users.signIn(Role.SECRETARIAT);
        open();

        press("Withdraw");
        type("Reason", "Belongs to another city");
        press("Withdraw");

        assertThat(links()).isZero();
        assertThat(shows(H2.class, "No documents yet")).isTrue();
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
        open("cities/it-valmora/documents");
    }
}
