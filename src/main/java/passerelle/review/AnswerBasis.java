package passerelle.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.EvidenceRow;
import passerelle.instrument.IndicatorCode;

/**
 * What a reviewer had before the eyes: the versions of the answer and of its explanation, and which evidence there was.
 */
@Embeddable
public record AnswerBasis(@Column(name = "basis") String versions) {

    public static AnswerBasis of(AnswerSheet sheet, IndicatorCode indicator) {
        return new AnswerBasis(sheet.answer(indicator).version()
                + "." + sheet.text(indicator).version()
                + "." + Integer.toHexString(hash(sheet.evidence(indicator))));
    }

    private static int hash(List<EvidenceRow> evidence) {
        return evidence.stream().mapToInt(row -> row.id().value().hashCode()).sum();
    }
}
