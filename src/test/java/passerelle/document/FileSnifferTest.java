package passerelle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static passerelle.support.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import passerelle.shared.RuleViolation;

class FileSnifferTest {

    private static final byte[] MAIL = TestFiles.text("""
            Received: from mail.valmora.it (mail.valmora.it [192.0.2.1])
            \tby mx.coe.int; Sat, 14 Mar 2026 10:00:00 +0100
            From: Ada Lovelace <ada@valmora.it>
            To: icc@coe.int
            Date: Sat, 14 Mar 2026 10:00:00 +0100
            Subject: =?UTF-8?Q?Lettre_d=27int=C3=A9r=C3=AAt?=

            The city of Valmora would like to join.
            """);

    private static final byte[] HTML = TestFiles.text("<!DOCTYPE html><html><body>From: me</body></html>");
    private static final byte[] PROGRAM = program();

    private final FileSniffer sniffer = new FileSniffer();

    static Stream<Arguments> papers() {
        return Stream.of(
                arguments("report.pdf", TestFiles.pdf("x.pdf").bytes(), FileType.PDF),
                arguments("REPORT.PDF", TestFiles.pdf("x.pdf").bytes(), FileType.PDF),
                arguments("strategy.docx", TestFiles.docx(), FileType.DOCX),
                arguments("strategy.doc", TestFiles.compound("WordDocument"), FileType.DOC),
                arguments("index.xlsx", TestFiles.xlsx(), FileType.XLSX),
                arguments("index.xls", TestFiles.xls(), FileType.XLS),
                arguments("map.png", TestFiles.image("png"), FileType.PNG),
                arguments("signed.jpg", TestFiles.image("jpg"), FileType.JPEG),
                arguments("signed.jpeg", TestFiles.image("jpg"), FileType.JPEG),
                arguments("letter.eml", MAIL, FileType.EML),
                arguments("letter.eml", crlf(MAIL), FileType.EML));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void knowsAPaperByItsContent(String name, byte[] bytes, FileType type) {
        assertThat(sniffer.sniff(new FileContent(name, bytes))).isEqualTo(type);
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                arguments("strategy.docx", TestFiles.pdf("x.pdf").bytes()),
                arguments("report.pdf", TestFiles.docx()),
                arguments("report.pdf", MAIL),
                arguments("index.xlsx", TestFiles.docx()),
                arguments("index.xlsx", TestFiles.xls()),
                arguments("index.doc", TestFiles.xls()),
                arguments("photo.png", TestFiles.image("jpg")),
                arguments("report", TestFiles.pdf("x.pdf").bytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void refusesANameThatClaimsAnotherType(String name, byte[] bytes) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> sniffer.sniff(new FileContent(name, bytes)))
                .satisfies(lie -> assertThat(lie.messageKey()).isIn("document.error.lying", "document.error.type"));
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                arguments("report.pdf", PROGRAM),
                arguments("letter.eml", HTML),
                arguments("letter.eml", TestFiles.text("Dear all,\n\nwe would like to join.\n")),
                arguments("letter.eml", TestFiles.text("From: Ada\n\nA mail without a date.\n")),
                arguments("page.html", HTML),
                arguments("notes.txt", TestFiles.text("Some notes.")),
                arguments("archive.docx", TestFiles.zip("readme.txt")),
                arguments("archive.zip", TestFiles.zip("readme.txt")),
                arguments("strategy.docx", TestFiles.zip("word/document.xml")),
                arguments("drawing.svg", TestFiles.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                arguments("mail.doc", TestFiles.compound("__properties_version1.0")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void refusesWhatIsNotKeptHere(String name, byte[] bytes) {
        assertRefused(() -> sniffer.sniff(new FileContent(name, bytes)), "document.error.type");
    }

    @Test
    void refusesADamagedWordFile() {
        var whole = TestFiles.docx();
        var half = Arrays.copyOf(whole, whole.length / 2);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> sniffer.sniff(new FileContent("strategy.docx", half)));
    }

    @Test
    void refusesADamagedOldWordFile() {
        var whole = TestFiles.compound("WordDocument");
        var half = Arrays.copyOf(whole, 600);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> sniffer.sniff(new FileContent("strategy.doc", half)));
    }

    @Test
    void givesUpOnAnArchiveOfTooManyEntries() {
        var many = IntStream.range(0, 10_010).mapToObj(number -> "e" + number).toArray(String[]::new);

        assertRefused(() -> sniffer.sniff(new FileContent("bomb.docx", TestFiles.zip(many))), "document.error.type");
    }

    /** The first bytes of a Windows program. */
    private static byte[] program() {
        var bytes = new byte[512];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[0x3c] = (byte) 0x80;
        bytes[0x80] = 'P';
        bytes[0x81] = 'E';
        return bytes;
    }

    private static byte[] crlf(byte[] mail) {
        return TestFiles.text(new String(mail, StandardCharsets.UTF_8).replace("\n", "\r\n"));
    }
}
