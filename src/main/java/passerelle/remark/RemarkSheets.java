package passerelle.remark;

import org.springframework.stereotype.Component;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;
import passerelle.instrument.EditionService;
import passerelle.instrument.IndicatorCode;

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

    /** @throws java.util.NoSuchElementException when the sheet has no such indicator */
    RemarkPlace place(AssessmentDetails assessment, IndicatorCode indicator) {
        var area = editions.get(assessment.edition()).areaOf(indicator);
        return new RemarkPlace(indicator, area.code());
    }
}
