package passerelle.practice.received;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.boot.test.context.TestComponent;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.PracticeService;
import passerelle.practice.TestPractices;
import passerelle.practice.form.Contact;
import passerelle.practice.form.FormContent;
import passerelle.practice.form.FormWriter;
import passerelle.shared.CityId;
import passerelle.support.Users;

/** Word forms as people hand them in. */
@TestComponent
public class TestForms {

    private final FormWriter writer;
    private final FormLedger ledger;
    private final FormDesk desk;
    private final PracticeService practices;
    private final Users users;
    private final Acting acting;

    TestForms(
            FormWriter writer,
            FormLedger ledger,
            FormDesk desk,
            PracticeService practices,
            Users users,
            Acting acting) {
        this.writer = writer;
        this.ledger = ledger;
        this.desk = desk;
        this.practices = practices;
        this.users = users;
        this.acting = acting;
    }

    /** One that nobody else hands in; without dates and without cross-cutting aspects, which are asked for. */
    public byte[] of(String city, String title) {
        var contact = new Contact(city, "", "Office", "Officer", "Integration", "office@example.org");
        return writer.write(
                new FormContent(
                        contact,
                        List.of("youth"),
                        title,
                        "A summary " + UUID.randomUUID(),
                        null,
                        "The context",
                        "The process",
                        "The results",
                        "",
                        "A film",
                        List.of(4)),
                Locale.ENGLISH);
    }

    /** The same with a picture below its resources. */
    public byte[] withPicture(String city, String title) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(of(city, title)));
                var bytes = new ByteArrayOutputStream()) {
            var picture = TestPractices.picture("bridge.png");
            var cell = word.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .filter(one -> one.getText().equals("A film"))
                    .findFirst()
                    .orElseThrow();
            cell.addParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture.bytes()),
                            Document.PICTURE_TYPE_PNG,
                            "bridge.png",
                            Units.toEMU(20),
                            Units.toEMU(20));
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException | InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** That somebody of the secretariat handed in and nobody has read yet. */
    public ReceivedFormId arrived(CityId city) {
        return acting.as(users.add(Role.SECRETARIAT), () -> {
            ledger.keep("form.docx", city, of("", "A form"));
            return ledger.arrived().getLast();
        });
    }

    /** The code of what was read of one that the secretariat handed in. */
    public String received(CityId city) {
        return acting.as(
                users.add(Role.SECRETARIAT),
                () -> practices.get(read(city, "A form")).code());
    }

    /** What was read of one, as whoever acts now. */
    public GoodPracticeId read(CityId city, String title) {
        ledger.keep("form.docx", city, of("", title));
        return ledger.arrived().stream()
                .flatMap(form -> desk.settle(form).stream())
                .toList()
                .getLast();
    }

    /** @param files name and content by turns */
    public static byte[] archive(Object... files) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var file = 0; file < files.length; file += 2) {
                archive.putNextEntry(new ZipEntry((String) files[file]));
                archive.write((byte[]) files[file + 1]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
