package passerelle.review;

import static org.assertj.core.api.Assertions.assertThat;
import static passerelle.assessment.TestSheets.CORE;
import static passerelle.assessment.TestSheets.SEVERAL;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.EvidenceId;
import passerelle.assessment.EvidenceRow;
import passerelle.assessment.TestSheets;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;

class AnswerBasisTest {

    private static final AnswerValue YES = new AnswerValue.Choice("a");

    private final EvidenceRow plan = page(CORE);
    private final EvidenceRow minutes = page(CORE);

    @Test
    void isAnotherOneOnceTheAnswerChanges() {
        var sheet = sheet(Map.of());

        assertThat(basis(sheet.with(CORE, TestSheets.saved(YES, 2)))).isNotEqualTo(basis(sheet));
    }

    @Test
    void isAnotherOneOnceItIsExplained() {
        assertThat(basis(sheet(Map.of(CORE.value(), "Council decision 12")))).isNotEqualTo(basis(sheet(Map.of())));
    }

    @Test
    void isAnotherOneForOtherEvidenceInWhateverOrder() {
        assertThat(basis(proven(plan))).isNotEqualTo(basis(proven())).isNotEqualTo(basis(proven(minutes)));
        assertThat(basis(proven(plan, minutes))).isEqualTo(basis(proven(minutes, plan)));
    }

    @Test
    void isTheSameWhateverIsSaidOfOtherQuestions() {
        var sheet = sheet(Map.of());

        assertThat(basis(sheet(Map.of(SEVERAL.value(), "Another matter")))).isEqualTo(basis(sheet));
    }

    private static String basis(AnswerSheet sheet) {
        return AnswerBasis.of(sheet, CORE).versions();
    }

    private static AnswerSheet sheet(Map<String, String> texts) {
        return TestSheets.sheet(Map.of(CORE, YES), texts);
    }

    private static AnswerSheet proven(EvidenceRow... evidence) {
        var sheet = sheet(Map.of());
        return new AnswerSheet(
                sheet.assessment(),
                sheet.edition(),
                sheet.answers(),
                sheet.texts(),
                Map.of(CORE, List.of(evidence)),
                sheet.figures());
    }

    private static EvidenceRow page(IndicatorCode indicator) {
        return new EvidenceRow(
                new EvidenceId(UUID.randomUUID()),
                indicator,
                "Plan",
                "https://example.org",
                null,
                Instant.EPOCH,
                "Ada",
                null);
    }
}
