package passerelle.remark;

import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.SubmissionFinding;
import passerelle.assessment.SubmissionFindings;
import passerelle.instrument.Item;

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
        var where = sheet.edition().items().stream()
                .map(Item::field)
                .filter(field -> open.stream().anyMatch(row -> row.field().equals(field)))
                .toList();
        return List.of(SubmissionFinding.note("remark.submit.open", List.of(open.size()), where));
    }
}
