package passerelle.workbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.account.Acting;
import passerelle.account.Role;
import passerelle.assessment.SubmissionService;
import passerelle.assessment.ui.SheetTest;
import passerelle.instrument.Instrument;
import passerelle.shared.Reason;
import passerelle.shared.ui.Folded;

class AwayFromTheScreenTest extends SheetTest {

    private static final Reason LATE = new Reason("the papers follow in May");
    private static final String EARLIER = "Receipts of earlier submissions";

    @BeforeEach
    void answerAsTheCoordinator() {
        city = cities.add("it-valmora", "Valmora");
        index = assessments.answered(city, Instrument.INDEX, 2026);
        users.signIn(Role.COORDINATOR, city);
    }

    @Test
    void keepsTheReceiptsOnASheetThatWasReopened(@Autowired SubmissionService submissions) {
        submissions.submit(index, LATE);
        Acting.asSystem(() -> {
            submissions.reopen(index, LocalDate.now().plusDays(14), LATE);
            return index;
        });

        show("commitment");
        assertThat(page()).doesNotContain("Receipt of ");
        earlier().setOpened(true);

        assertThat($(Anchor.class, earlier()).all())
                .hasSize(2)
                .allMatch(receipt -> receipt.getText().startsWith("Receipt of "));
    }

    @Test
    void speaksOfNoReceiptBeforeTheFirstSubmission() {
        show("commitment");

        assertThat(page()).doesNotContain(EARLIER);
    }

    private Folded earlier() {
        return $(Folded.class).all().stream()
                .filter(folded -> folded.getSummaryText().equals(EARLIER))
                .findFirst()
                .orElseThrow();
    }
}
