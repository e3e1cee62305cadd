package passerelle.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.practice.PracticeService;
import passerelle.practice.PracticeStatus;
import passerelle.practice.received.FormReception;
import passerelle.practice.received.FormUpload;
import passerelle.practice.received.TestForms;
import passerelle.shared.CityId;
import passerelle.support.ViewTest;

class ReceivedFormViewTest extends ViewTest {

    @Autowired
    private PracticeService practices;

    @Autowired
    private FormReception reception;

    @Autowired
    private TestForms some;

    @TempDir
    private Path folder;

    private CityId city;

    @BeforeEach
    void asCoordinator() {
        city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void isFoundFromTheTabOfTheCity() {
        open("cities/it-valmora/practices");
        assertThat($(Anchor.class).withText("Hand in a Word form").single().getHref())
                .isEqualTo("practices/received?city=it-valmora");

        open("practices/received?city=it-valmora");

        assertThat(heading()).isEqualTo("Word forms");
        assertThat(shows(H2.class, "No form waits")).isTrue();
    }

    @Test
    void showsEachSectionBesideWhatStandsInTheFile() {
        some.read(city, "Neighbours’ tables");

        open("practices/it-valmora-1/received");

        assertThat(heading()).isEqualTo("Neighbours’ tables");
        assertThat(page())
                .contains(
                        "2 points to look at",
                        "The form says nothing here, and it is asked for.",
                        "The context",
                        "to be confirmed");
    }

    @Test
    void isCorrectedAndConfirmed() {
        var id = some.read(city, "Neighbours’ tables");
        open("practices/it-valmora-1/received");

        type("Title", "Tables of neighbours");
        type("Begun", "3/2021");
        press("Confirm");

        var practice = practices.get(id);
        assertThat(practice.status()).isEqualTo(PracticeStatus.DRAFT);
        assertThat(practice.facts().title().en()).isEqualTo("Tables of neighbours");
        assertThat(practice.facts().dates()).hasToString("2021-03 – ");
        assertThat(offers("Hand in")).isTrue();
    }

    @Test
    void isDiscardedWithAReason() {
        var id = some.read(city, "Neighbours’ tables");
        open("practices/it-valmora-1/received");

        press("Discard");
        type("Reason", "it was a trial");
        press("Discard");

        assertThat(practices.get(id).status()).isEqualTo(PracticeStatus.ARCHIVED);
    }

    @Test
    void tellsOfEachFileWhatBecameOfIt() throws IOException {
        users.signIn(Role.SECRETARIAT);
        take(null, "nowhere.docx", some.of("Nowhere", "Of nobody"));
        take(null, "empty.docx", new byte[0]);
        reception.readNow();

        open("practices/received");

        assertThat(page()).contains("1 without a city · 1 refused");
    }

    @Test
    void putsAllThatWereRefusedAwayAfterAQuestion() throws IOException {
        take(city, "empty.docx", new byte[0]);
        take(city, "paper.docx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        reception.readNow();
        open("practices/received?city=it-valmora");

        press("Put away all refused");
        assertThat(shows(H2.class, "No form waits")).isFalse();
        press("Put away all refused");

        assertThat(shows(H2.class, "No form waits")).isTrue();
    }

    @Test
    void isPlacedWithTheCityThatSomebodySays() throws IOException {
        users.signIn(Role.SECRETARIAT);
        take(null, "nowhere.docx", some.of("Nowhere", "Of nobody"));
        reception.readNow();
        open("practices/received");

        var acts = test($(Grid.class).single()).getCellComponent(0, 3);
        press("Say which city", acts);
        test($(ComboBox.class).withCaption("City").single()).selectItem("Valmora");
        press("Place it");

        assertThat(heading()).isEqualTo("Of nobody");
    }

    @Test
    void isReadInFrench() {
        some.read(city, "Neighbours’ tables");
        read(Locale.FRENCH);

        open("practices/it-valmora-1/received");

        assertThat(page()).contains("2 points à regarder", "Dans le fichier");
    }

    private void take(@Nullable CityId whose, String name, byte[] bytes) throws IOException {
        reception.take(new FormUpload(whose, name, Files.write(folder.resolve(name), bytes)));
    }
}
