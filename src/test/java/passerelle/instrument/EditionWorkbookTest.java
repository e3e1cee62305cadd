package passerelle.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import passerelle.shared.RuleViolation;

class EditionWorkbookTest {

    private static final byte[] SMALL = WorkbookWriter.write(EditionReader.read(SmallEdition.SOURCE), Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "icc-index",
                "icc-index-2019",
                "icc-index-2016",
                "icc-index-2010",
                "strategy-evaluation",
                "policy-grid"
            })
    void bringsEveryShippedEditionBackAsItWas(String name) {
        var edition = EditionReader.read(TestEditions.source(name));

        for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            var back = WorkbookReader.read(WorkbookWriter.write(edition, language));

            assertThat(EditionSource.of(back)).isEqualTo(EditionSource.of(edition));
            assertThat(back.as(edition.id(), edition.status())).isEqualTo(edition);
        }
    }

    /** Our own, opened and saved by LibreOffice 7.4: {@code soffice --headless --convert-to xlsx}. */
    @Test
    void readsWhatAForeignProgramHasSaved() throws IOException {
        var shipped = TestEditions.index();
        var small = EditionReader.read(SmallEdition.with("en: Is there one", "en: '=Is there one'"));

        assertThat(EditionSource.of(WorkbookReader.read(saved("edition-fr.xlsx"))))
                .isEqualTo(EditionSource.of(shipped));
        assertThat(EditionSource.of(WorkbookReader.read(saved("edition-small.xlsx"))))
                .isEqualTo(EditionSource.of(small));
    }

    @Test
    void keepsWhatAnIndicatorWasFormerlyCalled() {
        var edition =
                EditionReader.read(SmallEdition.with("- code: COM-02", "- code: COM-03\n        formerly: COM-02"));

        var back = WorkbookReader.read(WorkbookWriter.write(edition, Locale.ENGLISH));

        assertThat(back.indicator(new IndicatorCode("COM-03")).formerly()).isEqualTo(new IndicatorCode("COM-02"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 1", "-5", "@SUM(A1)", "_x0041_"})
    void writesWhatLooksLikeAFormulaAsAText(String words) throws IOException {
        var edition = EditionReader.read(SmallEdition.with("en: Is there one", "en: '" + words + "'"));

        var file = WorkbookWriter.write(edition, Locale.ENGLISH);

        assertThat(WorkbookReader.read(file)
                        .indicator(new IndicatorCode("COM-01"))
                        .question()
                        .en())
                .isEqualTo(words);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var cell = workbook.getSheet("Indicators").getRow(2).getCell(6);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(!words.startsWith("_"));
        }
    }

    @ParameterizedTest(name = "{0} in {1}: {3} in {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ''          | Indicators!H3 | Indicators!H3   | no-fr
            ''          | Indicators!G3 | Indicators!G3   | no-en
            COM-01      | Indicators!C4 | Indicators!C4   | twice
            Com-1       | Indicators!C5 | Indicators!C5   | code
            nowhere     | Indicators!B5 | Indicators!B5   | unknown-area
            double      | Indicators!K3 | Indicators!K3   | word
            0           | Indicators!L3 | Indicators!L3   | number
            1.5         | Indicators!L3 | Indicators!L3   | number
            perhaps     | Indicators!M3 | Indicators!M3   | flag
            sometimes   | Indicators!O5 | Indicators!O5   | mark
            many        | Answers!D3    | Answers!D3      | number
            101         | Answers!D3    | Answers!D3      | number
            50          | Answers!D3    | Indicators!C3   | reach
            ''          | Answers!G3    | Answers!G3      | no-fr
            XYZ-01      | Answers!B3    | Answers!B3      | unknown-indicator
            2           | Edition!C3    | Edition!C3      | none
            2031/1      | Edition!C3    | Edition!C3      | code
            icc         | Edition!B3    | Edition!B3      | instrument
            ''          | Edition!F3    | Edition!F3      | no-fr
            lense       | Weights!C4    | Indices!B3      | unknown-area
            0           | Weights!D4    | Weights!D4      | number
            none        | Weights!B4    | Weights!B4      | unknown-index
            nowhere     | Composites!E3 | Composites!B3   | unknown-area
            language    | Areas!B3      | Areas!B4        | twice
            date        | City profile!C3 | City profile!C3 | word
            """)
    void tellsWhatIsWrongBySheetAndCell(String words, String at, String told, String problem) throws IOException {
        var file = changed(workbook -> cell(workbook, at).setCellValue(words));

        if (problem.equals("none")) {
            assertThat(WorkbookReader.read(file).version()).isEqualTo(words);
        } else {
            assertThat(problems(file)).contains(told + ": " + problem);
        }
    }

    @Test
    void believesNoFormula() throws IOException {
        var file = changed(workbook -> cell(workbook, "Answers!D3").setCellFormula("50*2"));

        assertThat(problems(file)).contains("Answers!D3: formula");
    }

    @Test
    void refusesMergedCells() throws IOException {
        var file = changed(workbook -> workbook.getSheet("Answers").addMergedRegion(CellRangeAddress.valueOf("F3:F4")));

        assertThat(problems(file)).contains("Answers!F3:F4: merged");
    }

    @Test
    void readsSheetsThatWereRenamedAndColumnsThatWereAdded() throws IOException {
        var file = changed(workbook -> {
            workbook.setSheetName(workbook.getSheetIndex("Answers"), "Antworten");
            workbook.getSheet("Areas").getRow(2).createCell(12).setCellValue("to be discussed");
            workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("mine");
        });

        assertThat(WorkbookReader.read(file).indicators()).hasSize(3);
    }

    @Test
    void refusesAWorkbookOfSomethingElse() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Budget").createRow(0).createCell(0).setCellValue("EUR");
            workbook.write(out);
        }

        refuses(out.toByteArray(), "instrument.error.workbook");
    }

    @Test
    void refusesAWorkbookThatLacksASheet() throws IOException {
        refuses(
                changed(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Weights"))),
                "instrument.error.workbook");
    }

    @Test
    void refusesACopyOfASheetBesideIt() throws IOException {
        refuses(
                changed(workbook -> workbook.cloneSheet(workbook.getSheetIndex("Answers"))),
                "instrument.error.workbook.twice");
    }

    @Test
    void refusesMoreRowsThanAnybodyWrites() throws IOException {
        var file = changed(workbook -> {
            for (var row = 10; row < 2_020; row++) {
                workbook.getSheet("Weights").createRow(row).createCell(1).setCellValue("core");
            }
        });

        refuses(file, "instrument.error.workbook.rows");
    }

    @Test
    void weighsAPartOfAnIndexOnce() throws IOException {
        var file = changed(workbook -> cell(workbook, "Weights!C4")
                .setCellValue(cell(workbook, "Weights!C3").getStringCellValue()));

        assertThat(problems(file)).contains("Weights!C4: twice");
    }

    @Test
    void takesOneEditionAtATime() throws IOException {
        var file = changed(workbook ->
                workbook.getSheet("Edition").createRow(3).createCell(1).setCellValue("icc-index"));

        assertThat(problems(file)).contains("Edition!B4: twice");
    }

    @Test
    void refusesADamagedWorkbook() {
        refuses(Arrays.copyOf(SMALL, SMALL.length / 2), "workbook.error.broken");
    }

    @Test
    void refusesAWorkbookUnderAPassword() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var storage = new POIFSFileSystem()) {
            var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("secret");
            try (var inside = lock.getDataStream(storage)) {
                inside.write(SMALL);
            }
            storage.writeFilesystem(out);
        }

        refuses(out.toByteArray(), "workbook.error.password");
    }

    private static byte[] saved(String name) throws IOException {
        try (var file = EditionWorkbookTest.class.getResourceAsStream("/workbooks/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    private static void refuses(byte[] file, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> EditionFile.of(file))
                .withMessage(key);
    }

    private static List<String> problems(byte[] file) {
        return catchThrowableOfType(InvalidEdition.class, () -> EditionFile.of(file)).problems().stream()
                .map(problem -> problem.place() + ": " + problem.messageKey().replace("instrument.problem.", ""))
                .toList();
    }

    private static Cell cell(Workbook workbook, String place) {
        var sheet = place.substring(0, place.indexOf('!'));
        var at = new CellReference(place.substring(sheet.length() + 1));
        return workbook.getSheet(sheet).getRow(at.getRow()).getCell(at.getCol());
    }

    private static byte[] changed(Consumer<XSSFWorkbook> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(SMALL))) {
            change.accept(workbook);
            workbook.write(out);
        }
        return out.toByteArray();
    }
}
