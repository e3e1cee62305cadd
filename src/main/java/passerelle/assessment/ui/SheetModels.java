package passerelle.assessment.ui;

import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.AssessmentService;

/** Opens answer sheets for the person who is signed in. */
@Component
class SheetModels {

    private final AssessmentService assessments;
    private final AnswerSheetService sheets;
    private final AnswerService answers;
    private final CurrentUser user;

    SheetModels(AssessmentService assessments, AnswerSheetService sheets, AnswerService answers, CurrentUser user) {
        this.assessments = assessments;
        this.sheets = sheets;
        this.answers = answers;
        this.user = user;
    }

    SheetModel open(AssessmentId id) {
        var city = assessments.get(id).city();
        return new SheetModel(
                () -> sheets.sheet(id),
                (indicator, value, seen) -> value.map(given -> answers.answer(id, indicator, given, seen))
                        .orElseGet(() -> answers.clear(id, indicator, seen)),
                new SheetModel.Rights(
                        user.is(city, Role.SECRETARIAT, Role.COORDINATOR, Role.CONTRIBUTOR),
                        user.is(city, Role.SECRETARIAT, Role.COORDINATOR),
                        sheets.limit(id)));
    }
}
