package passerelle.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.support.Refusals.assertRefused;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.SubmissionService;
import passerelle.assessment.TestAssessments;
import passerelle.document.DocumentRow;
import passerelle.document.DocumentService;
import passerelle.document.FileType;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;
import passerelle.instrument.Instrument;
import passerelle.review.TestReviews;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.support.ApplicationTest;
import passerelle.support.TestCities;
import passerelle.support.Users;

@ApplicationTest
class ReceiptsTest {

    private static final Reason LATE = new Reason("the papers follow in May");

    @Autowired
    private SubmissionService submissions;

    @Autowired
    private DocumentService documents;

    @Autowired
    private TestAssessments assessments;

    @Autowired
    private CurrentUser user;

    @Autowired
    private Users users;

    private CityId city;
    private AssessmentId index;

    @BeforeEach
    void answerAsTheCoordinator(@Autowired TestCities cities) {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.answered(city, Instrument.INDEX, LocalDate.now().getYear());
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void keepWhatIsHandedInAndWhyAndByWhom() throws IOException {
        submissions.submit(index, LATE);

        assertThat(receipts()).extracting(DocumentRow::type).containsExactlyInAnyOrder(FileType.PDF, FileType.DOCX);
        assertThat(words(receipts()))
                .contains("Receipt: submitted on", "by " + user.name(), LATE.text(), "[x] Yes, with people in charge")
                .doesNotContain("First submitted");
    }

    @Test
    void areKeptForEachSubmission(@Autowired TestReviews reviews, @Autowired AnswerService answers) throws IOException {
        submissions.submit(index, LATE);
        var first = receipts();
        reviews.returned(index, "COM-03");
        answers.answer(index, new IndicatorCode("COM-03"), new AnswerValue.Choice("b"), 1);

        submissions.submit(index, LATE);

        assertThat(receipts()).hasSize(4).containsAll(first);
        assertThat(words(first)).contains("[x] Yes, with people in charge");
    }

    @Test
    void areNotTakenBack() {
        submissions.submit(index, LATE);
        var receipt = receipts().getFirst().id();
        users.signIn(Role.SECRETARIAT);

        assertRefused(() -> documents.takeBack(receipt, LATE), "workbook.error.receipt");
    }

    @Test
    void areForWhatPeopleHandIn() {
        assessments.submit(index);

        assertThat(receipts()).isEmpty();
    }

    private List<DocumentRow> receipts() {
        return documents.of(WorkbookService.RECEIPT, List.of(index.value()));
    }

    private String words(List<DocumentRow> some) throws IOException {
        var receipt = some.stream()
                .filter(paper -> paper.type() == FileType.PDF)
                .findFirst()
                .orElseThrow();
        try (var pdf = Loader.loadPDF(documents.download(receipt.id()).bytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
