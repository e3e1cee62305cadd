package passerelle.workbook;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.OwnAccount;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentSubmitted;
import passerelle.city.CityService;
import passerelle.document.DocumentService;
import passerelle.document.FileContent;
import passerelle.document.NewDocument;
import passerelle.shared.Audience;

/**
 * Keeps what somebody hands in, as PDF and as Word and in their language, within the submission itself: what is changed
 * later changes no receipt. Work that no person does, such as an import, gets none.
 */
@Component
class Receipts {

    private static final DateTimeFormatter IN_NAMES = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");

    private final AnswerSheetService sheets;
    private final CityService cities;
    private final DocumentService documents;
    private final OwnAccount account;
    private final CurrentUser user;
    private final Clock clock;

    Receipts(
            AnswerSheetService sheets,
            CityService cities,
            DocumentService documents,
            OwnAccount account,
            CurrentUser user,
            Clock clock) {
        this.sheets = sheets;
        this.cities = cities;
        this.documents = documents;
        this.account = account;
        this.user = user;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AssessmentSubmitted submitted) {
        if (user.account() == null) {
            return;
        }
        var words = new SheetWords(Locale.of(account.language().orElse("en")));
        var receipt = new Receipt(ZonedDateTime.now(clock), user.name(), submitted.reason());
        var city = cities.names(List.of(submitted.city()), words.language()).getOrDefault(submitted.city(), "");
        var paper = new SheetPaper(sheets.sheet(submitted.assessment()), words).receipt(receipt, city);
        var name = name(submitted, receipt.at(), words);
        keep(submitted, name + ".pdf", PdfPaper.write(paper, words));
        keep(submitted, name + ".docx", WordPaper.write(paper, words));
    }

    private void keep(AssessmentSubmitted submitted, String name, byte[] bytes) {
        documents.enclose(new NewDocument(
                submitted.city(),
                Audience.CITY,
                WorkbookService.RECEIPT,
                submitted.assessment().value(),
                new FileContent(name, bytes)));
    }

    /** Such as it-valmora-icc-index-2026-receipt-20260314-1402. */
    private String name(AssessmentSubmitted submitted, ZonedDateTime at, SheetWords words) {
        return String.join(
                "-",
                cities.codes(List.of(submitted.city())).getOrDefault(submitted.city(), ""),
                submitted.instrument().code(),
                Integer.toString(submitted.round()),
                words.of("workbook.receipt.file"),
                IN_NAMES.format(at));
    }
}
