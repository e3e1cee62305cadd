package passerelle.workbook.ui;

import passerelle.assessment.AssessmentId;
import passerelle.assessment.ui.AssessmentLinks;

/** The address at which an answer sheet leaves for a workbook and comes back. */
final class WorkbookLinks {

    private WorkbookLinks() {}

    static String to(String cityCode, AssessmentId assessment) {
        return AssessmentLinks.to(cityCode, assessment) + "/workbook";
    }
}
