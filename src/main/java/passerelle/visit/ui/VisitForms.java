package passerelle.visit.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.GrantService;
import passerelle.account.Role;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentService;
import passerelle.city.CityDetails;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.PageActs;
import passerelle.visit.CostBearer;
import passerelle.visit.VisitDetails;
import passerelle.visit.VisitDetails.VisitingExpert;
import passerelle.visit.VisitService;

/** The secretariat's forms for a visit; after each the page shows what became of it. */
@Component
class VisitForms {

    private final VisitService visits;
    private final GrantService grants;
    private final AssessmentService assessments;
    private final CurrentUser user;
    private final Clock clock;

    VisitForms(VisitService visits, GrantService grants, AssessmentService assessments, CurrentUser user, Clock clock) {
        this.visits = visits;
        this.grants = grants;
        this.assessments = assessments;
        this.user = user;
        this.clock = clock;
    }

    boolean areFor(CityId city) {
        return user.is(city, Role.SECRETARIAT);
    }

    void plan(CityDetails city) {
        var round = assessments
                .latest(city.id(), Instrument.INDEX)
                .map(AssessmentDetails::round)
                .orElse(LocalDate.now(clock).getYear());
        var form = new VisitForm(pool(), round, CostBearer.usualFor(city.european()));
        PageActs.open("visit.plan", "visit.plan.do", form, confirmed -> visits.plan(city.id(), form.typed(confirmed)));
    }

    void correct(VisitDetails visit) {
        var form = new VisitForm(pool(), visit);
        PageActs.correct(
                "visit.correct",
                form,
                () -> new VisitForm(pool(), visits.get(visit.id())),
                (confirmed, reason) -> visits.correct(visit.id(), form.typed(confirmed), reason));
    }

    void close(VisitDetails visit) {
        var on = DateField.of("visit.closed.on", visit.period().last()).required();
        on.setHelperText(on.getTranslation("visit.closed.help"));
        PageActs.open("visit.close", "visit.close.do", new Div(on), confirmed -> {
            if (on.getValue() == null) {
                throw new RuleViolation("visit.error.dates.missing");
            }
            visits.close(visit.id(), on.getValue(), confirmed);
        });
    }

    void reopen(VisitDetails visit) {
        PageActs.ask("visit.reopen", "visit.reopen.what", reason -> visits.reopen(visit.id(), reason));
    }

    void callOff(VisitDetails visit) {
        PageActs.ask("visit.call.off", "visit.call.off.what", reason -> visits.callOff(visit.id(), reason));
    }

    private List<VisitingExpert> pool() {
        return grants.holders(Role.EXPERT).stream()
                .map(grant -> new VisitingExpert(grant.account(), grant.name()))
                .distinct()
                .toList();
    }
}
