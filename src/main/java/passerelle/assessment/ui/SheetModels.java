package passerelle.assessment.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AnswerSaving;
import passerelle.assessment.AnswerService;
import passerelle.assessment.AnswerSheet;
import passerelle.assessment.AnswerSheetService;
import passerelle.assessment.AssessmentId;
import passerelle.assessment.FormerAnswerService;
import passerelle.city.CityDetails;
import passerelle.instrument.AnswerValue;
import passerelle.instrument.IndicatorCode;

/** Opens answer sheets for the person who is signed in. */
@Component
class SheetModels {

    private final AnswerSheetService sheets;
    private final AnswerService answers;
    private final FormerAnswerService former;
    private final SheetParts parts;
    private final CurrentUser user;
    private final Clock clock;

    SheetModels(
            AnswerSheetService sheets,
            AnswerService answers,
            FormerAnswerService former,
            SheetParts parts,
            CurrentUser user,
            Clock clock) {
        this.sheets = sheets;
        this.answers = answers;
        this.former = former;
        this.parts = parts;
        this.user = user;
        this.clock = clock;
    }

    Sheet open(CityDetails city, AssessmentId id) {
        var read = sheets.sheet(id);
        var assessment = read.assessment();
        var rights = new SheetModel.Rights(
                user.is(city.id(), Role.SECRETARIAT, Role.COORDINATOR, Role.CONTRIBUTOR, Role.DELEGATE),
                user.is(city.id(), Role.SECRETARIAT, Role.COORDINATOR),
                !user.seesOwnPart(city.id()),
                sheets.limit(assessment));
        var model = new SheetModel(read, new Stored(id), rights, former.of(id)).goingOnFrom(OwnVersions.here(id));
        return new Sheet(city, model, parts.open(city, model), LocalDate.now(clock));
    }

    /** A sheet on its page, with what other subjects show on it. */
    record Sheet(CityDetails city, SheetModel model, SheetParts.Opened parts, LocalDate today) {}

    private final class Stored implements SheetModel.Store {

        private final AssessmentId id;

        Stored(AssessmentId id) {
            this.id = id;
        }

        @Override
        public AnswerSheet read() {
            return sheets.sheet(id);
        }

        @Override
        public AnswerSaving save(IndicatorCode indicator, Optional<AnswerValue> value, long seen) {
            return value.map(given -> answers.answer(id, indicator, given, seen))
                    .orElseGet(() -> answers.clear(id, indicator, seen));
        }

        @Override
        public void setAside(IndicatorCode indicator, Optional<AnswerValue> mine) {
            answers.setAside(id, indicator, mine);
        }

        @Override
        public AnswerSaving confirm(IndicatorCode indicator, long seen) {
            return former.confirm(id, indicator, seen);
        }
    }
}
