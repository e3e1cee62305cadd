package passerelle.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import passerelle.assessment.AnswerSheet;
import passerelle.instrument.Area;

/** Writes an answer sheet, or a part of it, as a workbook that can be filled in and brought back. */
final class WorkbookWriter implements AutoCloseable {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final SheetStyles styles = new SheetStyles(workbook);
    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private final AnswerSheet answers;
    private final SheetWords words;
    private final GuidePage guide;

    private WorkbookWriter(AnswerSheet answers, SheetWords words) {
        this.answers = answers;
        this.words = words;
        this.guide = new GuidePage(workbook.createSheet(words.of("workbook.guide.sheet")), styles, words);
    }

    /** @param city its name in the language of the workbook */
    static byte[] write(AnswerSheet answers, Portion portion, String city, SheetWords words, LocalDate today) {
        try (var writer = new WorkbookWriter(answers, words)) {
            return writer.write(portion, city, today);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written to memory
        }
    }

    private byte[] write(Portion portion, String city, LocalDate today) throws IOException {
        guide.head(answers.assessment(), city, today);
        if (!portion.profile(answers.edition()).isEmpty()) {
            writeProfile();
        }
        var areas = portion.areas(answers.edition());
        var pages = areas.stream().map(this::page).toList();
        var dropDowns = new DropDowns(workbook);
        for (var number = 0; number < areas.size(); number++) {
            new AreaPage(pages.get(number), dropDowns, words, answers, seen).write(areas.get(number));
        }
        guide.finish();
        new HiddenSheet(Origin.of(answers.assessment(), city, words), seen).write(workbook);
        workbook.lockStructure();
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private void writeProfile() {
        var name = SheetNames.profile(words);
        guide.leadTo(name, words.of("workbook.profile.title"));
        var page = new Page(sheet(name), styles, words, ProfilePage.HEADINGS);
        new ProfilePage(page, words, answers, seen).write();
    }

    private Page page(Area area) {
        var name = SheetNames.of(area);
        guide.leadTo(name, words.of(area.title()));
        return new Page(sheet(name), styles, words, Map.of());
    }

    private XSSFSheet sheet(String name) {
        return workbook.createSheet(name);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
