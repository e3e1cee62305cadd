package passerelle.workbook;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static passerelle.support.Refusals.assertRefused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import passerelle.shared.RuleViolation;

class HostileWorkbooksTest {

    private static final byte[] SENT = SampleWorkbooks.file("sent-en.xlsx");

    @Test
    void refusesAWorkbookBehindAPassword() throws IOException, GeneralSecurityException {
        var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("secret");
        var out = new ByteArrayOutputStream();
        try (var storage = new POIFSFileSystem()) {
            try (var locked = encryptor.getDataStream(storage)) {
                locked.write(SENT);
            }
            storage.writeFilesystem(out);
        }

        refuses(out.toByteArray(), "workbook.error.password");
    }

    @Test
    void refusesAnArchiveThatUnpacksToFarMore() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (var megabyte = 0; megabyte < 64; megabyte++) {
                archive.write(new byte[1024 * 1024]);
            }
        }

        refuses(out.toByteArray(), "workbook.error.large");
    }

    @Test
    void refusesAnArchiveOfCountlessParts() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            for (var part = 0; part < 600; part++) {
                archive.putNextEntry(new ZipEntry("part" + part));
                archive.write(part);
            }
        }

        refuses(out.toByteArray(), "workbook.error.large");
    }

    @Test
    void refusesHalfAFile() {
        refuses(Arrays.copyOf(SENT, SENT.length / 2), "workbook.error.broken");
    }

    @Test
    void refusesAnotherArchive() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("letter.txt"));
            archive.write("hello".getBytes(StandardCharsets.UTF_8));
        }

        refuses(out.toByteArray(), "workbook.error.broken");
    }

    /** Whatever a damaged file comes to, it is a refusal in words and never a failure. */
    @Test
    void saysInWordsWhateverDamageThereIs() {
        var random = new Random(1121);
        for (var round = 0; round < 60; round++) {
            var damaged = SENT.clone();
            for (var bytes = 0; bytes < 20; bytes++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThatNoException().isThrownBy(() -> read(damaged));
        }
    }

    private static void read(byte[] file) {
        try {
            Filled.read(file);
        } catch (RuleViolation expected) {
            // in words
        }
    }

    private static void refuses(byte[] file, String why) {
        assertRefused(() -> Filled.read(file), why);
    }
}
