package passerelle.workbook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.city.CityService;

/** Answer sheets to take away, for whoever may read them, in either language. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class WorkbookService {

    /** The subject under which the receipts of an assessment are kept among the papers of the city. */
    public static final String RECEIPT = "receipt";

    private final AnswerSheetService sheets;
    private final CityService cities;
    private final Clock clock;

    WorkbookService(AnswerSheetService sheets, CityService cities, Clock clock) {
        this.sheets = sheets;
        this.cities = cities;
        this.clock = clock;
    }

    /** To be filled in and brought back. */
    public byte[] excel(AssessmentId id, Portion portion, Locale language) {
        var sheet = sheets.sheet(id);
        return WorkbookWriter.write(
                sheet, portion, city(sheet, language), new SheetWords(language), LocalDate.now(clock));
    }

    /** For reading, as it stands now; what was handed in is kept as a receipt. */
    public byte[] word(AssessmentId id, Portion portion, Locale language) {
        var words = new SheetWords(language);
        return WordPaper.write(paper(id, portion, words), words);
    }

    /** The same as {@link #word}, to keep: it looks alike everywhere and is not changed by mistake. */
    public byte[] pdf(AssessmentId id, Portion portion, Locale language) {
        var words = new SheetWords(language);
        return PdfPaper.write(paper(id, portion, words), words);
    }

    private Paper paper(AssessmentId id, Portion portion, SheetWords words) {
        var sheet = sheets.sheet(id);
        return new SheetPaper(sheet, words).of(portion, city(sheet, words.language()), LocalDate.now(clock));
    }

    private String city(AnswerSheet sheet, Locale language) {
        var city = sheet.assessment().city();
        return cities.names(List.of(city), language).getOrDefault(city, "");
    }
}
