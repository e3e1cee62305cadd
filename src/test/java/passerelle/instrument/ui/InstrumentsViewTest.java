package passerelle.instrument.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouterLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.instrument.EditionExport;
import passerelle.instrument.EditionRegister;
import passerelle.instrument.EditionService;
import passerelle.instrument.Instrument;
import passerelle.instrument.TestEditions;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.Users;

@Tag("view")
@ApplicationTest
class InstrumentsViewTest extends SpringBrowserlessTest {

    @Autowired
    private EditionService editions;

    @Autowired
    private EditionExport export;

    @Autowired
    private EditionRegister register;

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
    void listsWhatWasDiscardedForTheSecretariatAlone() {
        register.discard(register.add(TestEditions.smallFile()), new Reason("a trial"));

        navigate(InstrumentsView.class);
        assertThat($(RouterLink.class).withText("Small index").exists()).isTrue();

        users.signIn(Role.ANALYST);
        UI.getCurrent().refreshCurrentRoute(true);
        assertThat($(RouterLink.class).withText("Small index").exists()).isFalse();
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
                        "line 33, areas/commitment/COM-01/a/label: French text missing",
                        "line 28, areas/commitment/COM-01/weight: not a whole number from 1 to 100");
        assertThat(editions.find(Instrument.INDEX, "2031")).isEmpty();
    }

    @Test
    void asksBackBeforeADraftGivesWay() throws IOException {
        upload(new String(TestEditions.smallFile()));

        upload(new String(TestEditions.smallFile()).replace("Small index", "Tiny index"));

        assertThat(editions.find(Instrument.INDEX, "2031").orElseThrow().title().en())
                .isEqualTo("Small index");
        test($(Button.class, $(Dialog.class).single()).all().getLast()).click();
        assertThat(editions.find(Instrument.INDEX, "2031").orElseThrow().title().en())
                .isEqualTo("Tiny index");
    }

    @Test
    void takesAWorkbookInThatWasDownloaded() throws IOException {
        var known = editions.active(Instrument.INDEX);
        upload(export.excel(known.id(), Locale.FRENCH), "edition.xlsx");

        assertThat(editions.active(Instrument.INDEX)).isEqualTo(known);
        assertThat($(Dialog.class).all()).isEmpty();
    }

    @Test
    void takesAFileInThatWasDownloaded() throws IOException {
        var known = editions.active(Instrument.INDEX);
        upload(export.yaml(known.id()), "edition.yaml");

        assertThat(editions.active(Instrument.INDEX)).isEqualTo(known);
        assertThat($(Dialog.class).all()).isEmpty();
    }

    @Test
    void offersTakingInToTheSecretariatAlone() {
        users.signIn(Role.EXPERT);

        navigate(InstrumentsView.class);

        assertThat($(Button.class).withText("Add an edition").exists()).isFalse();
    }

    private void upload(String content) throws IOException {
        upload(content.getBytes(UTF_8), "edition.yaml");
    }

    private void upload(byte[] content, String name) throws IOException {
        navigate(InstrumentsView.class);
        test($(Button.class).withText("Add an edition").single()).click();
        var file = Files.write(folder.resolve(name), content);
        test($(Upload.class).single()).upload(file.toFile());
        test($(Button.class).withText("Add").single()).click();
    }
}
