package passerelle.assessment.ui;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AnswerSaving;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.FormerAnswerService;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;

/** Opens answer sheets for the person who is signed in. */
@Component
class SheetModels {

    private final AnswerSheetService sheets;
    private final AnswerService answers;
    private final FormerAnswerService former;
    private final CurrentUser user;

    SheetModels(AnswerSheetService sheets, AnswerService answers, FormerAnswerService former, CurrentUser user) {
        this.sheets = sheets;
        this.answers = answers;
        this.former = former;
        this.user = user;
    }

    SheetModel open(AssessmentId id) {
        var read = new ArrayDeque<>(List.of(sheets.sheet(id)));
        var assessment = read.getFirst().assessment();
        var city = assessment.city();
        return new SheetModel(
                () -> read.isEmpty() ? sheets.sheet(id) : read.pop(),
                new Saving(id),
                new SheetModel.Rights(
                        user.is(city, Role.SECRETARIAT, Role.COORDINATOR, Role.CONTRIBUTOR),
                        user.is(city, Role.SECRETARIAT, Role.COORDINATOR),
                        sheets.limit(assessment)),
                former.of(id));
    }

    private final class Saving implements SheetModel.Saver {

        private final AssessmentId id;

        Saving(AssessmentId id) {
            this.id = id;
        }

        @Override
        public AnswerSaving save(IndicatorCode indicator, Optional<AnswerValue> value, long seen) {
            return value.map(given -> answers.answer(id, indicator, given, seen))
                    .orElseGet(() -> answers.clear(id, indicator, seen));
        }

        @Override
        public AnswerSaving confirm(IndicatorCode indicator, long seen) {
            return former.confirm(id, indicator, seen);
        }
    }
}
