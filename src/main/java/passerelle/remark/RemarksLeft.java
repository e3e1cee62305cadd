package passerelle.remark;

import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.SubmissionFinding;
import passerelle.assessment.SubmissionFindings;
import passerelle.instrument.Indicator;

/** Tells before answers are handed in where something is said that nobody has settled. */
@Component
class RemarksLeft implements SubmissionFindings {

    private final StoredRemarks stored;

    RemarksLeft(StoredRemarks stored) {
        this.stored = stored;
    }

    @Override
    public List<SubmissionFinding> of(AnswerSheet sheet) {
        var open = stored.rows(sheet.assessment().id()).stream()
                .filter(ThreadRow::isOpen)
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var where = sheet.edition().indicators().stream()
                .map(Indicator::code)
                .filter(code -> open.stream().anyMatch(row -> row.indicator().equals(code)))
                .toList();
        return List.of(SubmissionFinding.note("remark.submit.open", List.of(open.size()), where));
    }
}
