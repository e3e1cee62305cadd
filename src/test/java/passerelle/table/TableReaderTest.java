package passerelle.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.shared.RuleViolation;

class TableReaderTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void readsPlainCsv() {
        var table = TableReader.read("country,city\nItaly,\"Valmora, Alta\"\n".getBytes(UTF_8));

        assertThat(table.header()).containsExactly("country", "city");
        assertThat(table.lines()).containsExactly(new Table.Line(2, List.of("Italy", "Valmora, Alta")));
        assertThat(table.oddities()).isEmpty();
    }

    @Test
    void readsWhatAFrenchExcelWrites() {
        var table = TableReader.read("Pays;Ville;Résidents\r\nSuisse;Genève;48,1 %\r\n".getBytes(WINDOWS));

        assertThat(table.lines().getFirst().cells()).containsExactly("Suisse", "Genève", "48,1 %");
        assertThat(table.oddities()).containsExactlyInAnyOrder(Oddity.WESTERN_EUROPEAN, Oddity.SEMICOLONS);
    }

    @Test
    void takesTheByteOrderMarkForWhatItIs() {
        var table = TableReader.read("\uFEFFcity\nValmora".getBytes(UTF_8));

        assertThat(table.header()).containsExactly("city");
        assertThat(table.oddities()).containsExactly(Oddity.BYTE_ORDER_MARK);
    }

    @Test
    void readsTheUnicodeTextOfExcel() {
        var table = TableReader.read("\uFEFFcountry\tcity\nIT\tForlì".getBytes(UTF_16LE));

        assertThat(table.lines().getFirst().cells()).containsExactly("IT", "Forlì");
        assertThat(table.oddities()).containsExactlyInAnyOrder(Oddity.UTF_16, Oddity.TABS);
    }

    @Test
    void countsLinesAsTheirFileDoes() {
        var table = TableReader.read("city,note\n\nValmora,\"two\nlines\"\nLunden,\n".getBytes(UTF_8));

        assertThat(table.lines()).extracting(Table.Line::number).containsExactly(3, 5);
    }

    @Test
    void readsTheFirstSheetOfAWorkbook() throws IOException {
        var file = workbook(sheet -> {
            var header = sheet.createSheet("Cities").createRow(1);
            header.createCell(0).setCellValue("city");
            header.createCell(1).setCellValue("share");
            header.createCell(2).setCellValue("on");
            var row = header.getSheet().createRow(2);
            row.createCell(0).setCellValue("Valmora");
            var percent = sheet.createCellStyle();
            percent.setDataFormat(sheet.createDataFormat().getFormat("0%"));
            row.createCell(1).setCellValue(0.64);
            row.getCell(1).setCellStyle(percent);
            var day = sheet.createCellStyle();
            day.setDataFormat(sheet.createDataFormat().getFormat("dd/mm/yyyy"));
            row.createCell(2).setCellValue(LocalDate.of(2026, 3, 14));
            row.getCell(2).setCellStyle(day);
        });

        var table = TableReader.read(file);

        assertThat(table.lines()).containsExactly(new Table.Line(3, List.of("Valmora", "64 %", "2026-03-14")));
    }

    @Test
    void keepsTheErrorsThatExcelShows() throws IOException {
        var file = workbook(sheet -> {
            sheet.createSheet().createRow(0).createCell(0).setCellValue("city");
            var row = sheet.getSheetAt(0).createRow(1);
            row.createCell(0).setCellErrorValue(FormulaError.NA.getCode());
            row.createCell(1).setCellErrorValue(FormulaError.REF.getCode());
        });

        assertThat(TableReader.read(file).lines()).containsExactly(new Table.Line(2, List.of("#N/A", "#REF!")));
    }

    @Test
    void readsBackWhatItWrites() throws IOException {
        var out = new ByteArrayOutputStream();
        TableWriter.xlsx(out, "Pipeline: all?", List.of("city", "days"), Stream.of(List.of("Valmora", 12)));

        var table = TableReader.read(out.toByteArray());

        assertThat(table.lines()).containsExactly(new Table.Line(2, List.of("Valmora", "12")));
    }

    @Test
    void writesNoFormulaIntoCsv() throws IOException {
        var out = new ByteArrayOutputStream();
        TableWriter.csv(out, List.of("city"), Stream.of(List.of("=HYPERLINK(\"x\")")));

        assertThat(out.toString(UTF_8)).contains("'=HYPERLINK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "city,country\n", " ; ; \n"})
    void refusesAFileWithoutLines(String text) {
        assertRefused(text.getBytes(UTF_8), "table.error.empty");
    }

    @Test
    void namesTheLineThatCannotBeRead() {
        var refusal = assertRefused("city\nValmora\nLun\u0000den\n".getBytes(UTF_8), "table.error.bytes");

        assertThat(refusal.arguments()).containsExactly(3);
    }

    @Test
    void namesTheLineOfBytesThatNoEncodingExplains() {
        var file = "city\nValmora\nL?nden\n".getBytes(WINDOWS);
        file[14] = (byte) 0x81;

        assertThat(assertRefused(file, "table.error.bytes").arguments()).containsExactly(3);
    }

    @Test
    void refusesQuotesThatNeverEnd() {
        assertRefused("city\n\"Valmora\n".getBytes(UTF_8), "table.error.quotes");
    }

    @Test
    void refusesOtherFormats() {
        assertRefused("%PDF-1.7\n%%EOF\n".getBytes(UTF_8), "table.error.format");
    }

    @Test
    void refusesAWorkbookThatIsCutOff() throws IOException {
        var whole =
                workbook(sheet -> sheet.createSheet().createRow(0).createCell(0).setCellValue("city"));

        assertRefused(Arrays.copyOf(whole, whole.length / 2), "table.error.broken");
    }

    private interface Filling {

        void fill(Workbook workbook);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            filling.fill(workbook);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static RuleViolation assertRefused(byte[] file, String key) {
        return assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> TableReader.read(file))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key))
                .actual();
    }
}
