package passerelle.document.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import com.vaadin.flow.internal.streams.UploadCompleteEvent;
import com.vaadin.flow.internal.streams.UploadStartEvent;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Role;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.NewDocument;
import passerelle.shared.Audience;
import passerelle.support.ViewTest;

class FileFieldTest extends ViewTest {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private FileField field;

    @BeforeEach
    void showTheField() {
        field = new FileField("Letter");
        UI.getCurrent().add(field);
    }

    @Test
    void takesAFile() {
        upload("letter.pdf", PDF);

        assertThat(field.value()).hasValueSatisfying(file -> {
            assertThat(file.name()).isEqualTo("letter.pdf");
            assertThat(file.bytes()).isEqualTo(PDF);
        });
    }

    @Test
    void takesSeveralFilesInOneGo() {
        field.several();
        upload("letter.pdf", PDF);
        upload("annex.pdf", PDF);

        assertThat(field.values()).extracting(FileContent::name).containsExactly("letter.pdf", "annex.pdf");
    }

    @Test
    void refusesAnEmptyFileInWords() {
        upload("letter.pdf", new byte[0]);

        assertThat(said()).contains("letter.pdf is empty");
    }

    @Test
    void asksOnceBeforeSomethingIsRecordedWithoutTheRefusedFile() {
        upload("letter.pdf", new byte[0]);

        assertRefused(field::value, "document.error.left.out");

        assertThat(field.value()).isEmpty();
    }

    @Test
    void refusesAFileThatIsTooLargeInWords() {
        upload("letter.pdf", new byte[FileContent.MAX_BYTES + 1]);

        assertThat(said()).contains("larger than 20 MB");
    }

    @Test
    void holdsAFormBackWhileItsFileIsStillOnTheWay() {
        var upload = $(Upload.class).single();

        ComponentUtil.fireEvent(upload, new UploadStartEvent(upload));

        assertRefused(field::value, "document.error.arriving");

        ComponentUtil.fireEvent(upload, new UploadCompleteEvent(upload));

        assertThat(field.value()).isEmpty();
    }

    @Test
    void leavesALyingFileToBeRefusedWhenItIsStored(@Autowired DocumentService documents) {
        var city = cities.add("it-valmora", "Valmora");
        users.signIn(Role.SECRETARIAT);

        upload("strategy.docx", PDF);

        var paper = new NewDocument(
                city, Audience.CITY, "test", UUID.randomUUID(), field.value().orElseThrow());
        assertRefused(() -> documents.store(paper), "document.error.lying");
    }

    private void upload(String name, byte[] bytes) {
        new UploadTester<>($(Upload.class).single()).upload(name, "application/octet-stream", bytes);
    }

    private String said() {
        return $(Notification.class).all().stream()
                .map(said -> said.getElement().getTextRecursively() + test(said).getText())
                .reduce("", String::concat);
    }
}
