package passerelle.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableTest {

    private static final TestWord SOUND = TestWord.of(TestWord.paragraph("sound"));
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void meetsAnEmptyFile() {
        assertRefused(new byte[0], Refusal.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "{\\rtf1 text}", "<html><body>text</body></html>", "just text", "P"})
    void meetsAnotherFormatRenamed(String content) {
        assertRefused(content.getBytes(UTF_8), Refusal.OTHER_FORMAT);
    }

    @Test
    void meetsAnotherArchiveRenamed() {
        assertRefused(TestWord.of("").without("[Content_Types].xml").bytes(), Refusal.OTHER_FORMAT);
    }

    @Test
    void meetsAWordFileOfOldTimes() throws IOException {
        assertRefused(ole("WordDocument"), Refusal.OLD_FORMAT);
        assertRefused(ole("Workbook"), Refusal.OTHER_FORMAT);
    }

    @Test
    void meetsAFileLockedByAPassword() throws IOException, GeneralSecurityException {
        try (var storage = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(storage)) {
                stream.write(SOUND.bytes());
            }
            storage.writeFilesystem(bytes);

            assertRefused(bytes.toByteArray(), Refusal.PASSWORD);
        }
    }

    @Test
    void meetsMacros() {
        var file = TestWord.of("").with("word/vbaProject.bin", new byte[] {1});

        assertRefused(file.bytes(), Refusal.MACROS);
    }

    @Test
    void meetsAFileThatWasCutOff() {
        var file = TestWord.of(TestWord.paragraph("text")).bytes();

        assertRefused(Arrays.copyOf(file, file.length - 30), Refusal.BROKEN);
        assertRefused(Arrays.copyOf(file, 40), Refusal.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:p>", "<w:p></w:tbl>", "<w:p>\u0001</w:p>", "<w:p>&unknown;</w:p>"})
    void meetsABodyThatIsNoXml(String body) {
        assertRefused(TestWord.of(body).bytes(), Refusal.BROKEN);
    }

    @Test
    void meetsAFileWithoutADocument() {
        assertRefused(TestWord.of("").without("word/document.xml").bytes(), Refusal.BROKEN);
    }

    @Test
    void meetsAnExternalEntity() {
        assertRefused(
                document("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d>&x;</d>"), Refusal.HOSTILE);
    }

    @Test
    void meetsEntitiesThatGrow() {
        assertRefused(
                document("<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><d>&b;&b;</d>"),
                Refusal.HOSTILE);
    }

    @Test
    void meetsElementsTooDeep() {
        assertRefused(TestWord.of("<w:sdt><w:sdtContent>".repeat(5_000)).bytes(), Refusal.HOSTILE);
    }

    @Test
    void meetsABomb() {
        var zeros = new byte[30 * MEGABYTE];
        var file = TestWord.of("");
        for (var i = 0; i < 4; i++) {
            file.with("word/embeddings/" + i + ".bin", zeros);
        }

        assertRefused(file.bytes(), Refusal.LARGE);
    }

    @Test
    void meetsAPictureThatIsHuge() {
        assertRefused(
                TestWord.of("")
                        .with("word/media/a.png", new byte[21 * MEGABYTE])
                        .bytes(),
                Refusal.LARGE);
    }

    @Test
    void meetsMorePicturesThanItsMemoryShouldHold() {
        var zeros = new byte[18 * MEGABYTE];
        var file = TestWord.of("")
                .with("word/media/a.png", zeros)
                .with("word/media/b.png", zeros)
                .with("word/media/c.png", zeros);

        assertRefused(file.bytes(), Refusal.LARGE);
    }

    @Test
    void meetsAPartThatIsHuge() {
        assertRefused(TestWord.of(" ".repeat(9 * MEGABYTE)).bytes(), Refusal.LARGE);
    }

    private static byte[] document(String content) {
        return TestWord.of("").with("word/document.xml", content).bytes();
    }

    private static byte[] ole(String stream) throws IOException {
        try (var storage = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            storage.createDocument(new ByteArrayInputStream(new byte[] {1}), stream);
            storage.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static void assertRefused(byte[] file, Refusal refusal) {
        var refused = catchThrowableOfType(Unreadable.class, () -> WordFile.read(file));
        assertThat(refused.refusal()).isEqualTo(refusal);
    }
}
