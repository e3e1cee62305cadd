package passerelle.strategy.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentService;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.PageActs;
import passerelle.strategy.Milestone;
import passerelle.strategy.StrategyDetails;
import passerelle.strategy.StrategyService;

/** The forms around a strategy; its summary is written on its page. */
@Component
class StrategyForms {

    private final StrategyService strategies;
    private final AssessmentService assessments;
    private final CurrentUser user;
    private final Clock clock;

    StrategyForms(StrategyService strategies, AssessmentService assessments, CurrentUser user, Clock clock) {
        this.strategies = strategies;
        this.assessments = assessments;
        this.user = user;
        this.clock = clock;
    }

    boolean areFor(CityId city) {
        return user.is(city, Role.SECRETARIAT, Role.COORDINATOR);
    }

    /** For the latest round of the Index, unless somebody says otherwise. */
    void record(CityId city) {
        var year = LocalDate.now(clock).getYear();
        var round = assessments
                .latest(city, Instrument.INDEX)
                .map(AssessmentDetails::round)
                .orElse(year);
        var fields = new OutlineFields(round, year);
        PageActs.open(
                "strategy.record", "strategy.record.do", fields, confirmed -> strategies.record(city, fields.typed()));
    }

    void reach(StrategyDetails strategy, Milestone milestone) {
        var on = DateField.of("strategy.on", LocalDate.now(clock)).required();
        PageActs.open(
                "strategy.reach." + milestone,
                "form.save",
                new Div(on),
                confirmed -> strategies.reach(strategy.id(), milestone, on.day(), confirmed));
    }

    void correct(StrategyDetails strategy) {
        var fields = new RevisionFields(strategy);
        PageActs.correct(
                "strategy.correct",
                fields,
                () -> new RevisionFields(strategies.get(strategy.id())),
                (confirmed, reason) -> strategies.correct(strategy.id(), fields.typed(confirmed), reason));
    }

    void withdraw(StrategyDetails strategy) {
        PageActs.ask(
                "strategy.withdraw", "strategy.withdraw.what", reason -> strategies.withdraw(strategy.id(), reason));
    }
}
