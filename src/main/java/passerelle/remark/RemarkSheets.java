package passerelle.remark;

import org.springframework.stereotype.Component;
import passerelle.assessment.AnswerHistory;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.instrument.EditionService;
import passerelle.instrument.Item;

/** The sheets that are talked about. */
@Component
class RemarkSheets {

    private final AssessmentService assessments;
    private final EditionService editions;

    RemarkSheets(AssessmentService assessments, EditionService editions) {
        this.assessments = assessments;
        this.editions = editions;
    }

    /** @throws org.springframework.security.access.AccessDeniedException when it is not meant for this reader */
    AssessmentDetails assessment(AssessmentId id) {
        return assessments.get(id);
    }

    /** @throws java.util.NoSuchElementException when the sheet asks for nothing of that code */
    RemarkPlace place(AssessmentDetails assessment, String field) {
        return new RemarkPlace(field, editions.get(assessment.edition()).place(item(assessment, field)));
    }

    /** As histories keep it. */
    String name(AssessmentDetails assessment, String field) {
        return AnswerHistory.name(item(assessment, field));
    }

    private Item item(AssessmentDetails assessment, String field) {
        return editions.get(assessment.edition()).item(field).orElseThrow();
    }
}
