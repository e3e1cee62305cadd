package passerelle.instrument.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouterLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.instrument.TestEditions;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@ApplicationTest
class InstrumentsViewTest extends SpringBrowserlessTest {

    @Autowired
    private EditionService editions;

    @Autowired
    private Users users;

    @TempDir
    private Path folder;

    @BeforeEach
    void signIn() {
        users.signIn(Role.SECRETARIAT);
    }

    @Test
    void listsEveryEdition() {
        navigate(InstrumentsView.class);

        assertThat($(RouterLink.class).all())
                .extracting(link -> link.getHref())
                .contains("instruments/icc-index/2022", "instruments/icc-index/2010", "instruments/policy-grid/1");
    }

    @Test
    void takesAnEditionIn() throws IOException {
        upload(new String(TestEditions.smallFile()));

        assertThat(editions.find(Instrument.INDEX, "2031")).isPresent();
        assertThat($(RouterLink.class).withText("Small index").exists()).isTrue();
    }

    @Test
    void tellsAllThatIsWrongWithAFile() throws IOException {
        upload(new String(TestEditions.smallFile()).replace("fr: Oui", "de: Ja").replace("weight: 3", "weight: -3"));

        assertThat($(ListItem.class).all())
                .extracting(item -> item.getText())
                .contains(
                        "areas/commitment/COM-01/a/label: French text missing",
                        "areas/commitment/COM-01/weight: not a whole number from 1 to 100");
        assertThat(editions.find(Instrument.INDEX, "2031")).isEmpty();
    }

    @Test
    void offersTakingInToTheSecretariatAlone() {
        users.signIn(Role.EXPERT);

        navigate(InstrumentsView.class);

        assertThat($(Button.class).withText("Add an edition").exists()).isFalse();
    }

    private void upload(String content) throws IOException {
        navigate(InstrumentsView.class);
        test($(Button.class).withText("Add an edition").single()).click();
        var file = Files.writeString(folder.resolve("edition.yaml"), content);
        test($(Upload.class).single()).upload(file.toFile());
        test($(Button.class).withText("Add").single()).click();
    }
}
