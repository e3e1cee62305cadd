package passerelle.visit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.GrantService;
import passerelle.account.Role;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentService;
import passerelle.city.CityDetails;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;
import passerelle.shared.Reason;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.CorrectionDialog;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.ReasonDialog;
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
        open("visit.plan", "visit.plan.do", form, confirmed -> visits.plan(city.id(), form.typed(confirmed)));
    }

    void correct(VisitDetails visit) {
        var ui = UI.getCurrent();
        var form = new VisitForm(pool(), visit);
        new CorrectionDialog(
                        ui.getTranslation("visit.correct"),
                        ui.getTranslation("form.save"),
                        form,
                        (confirmed, reason) -> {
                            visits.correct(visit.id(), form.typed(confirmed), reason);
                            ui.refreshCurrentRoute(false);
                        })
                .over(form, () -> new VisitForm(pool(), visits.get(visit.id())))
                .open();
    }

    void close(VisitDetails visit) {
        var on = new DateField(UI.getCurrent().getTranslation("visit.closed.on"));
        on.setHelperText(on.getTranslation("visit.closed.help"));
        on.setValue(visit.period().last());
        open("visit.close", "visit.close.do", new Div(on), confirmed -> {
            if (on.getValue() == null) {
                throw new RuleViolation("visit.error.dates.missing");
            }
            visits.close(visit.id(), on.getValue());
        });
    }

    void reopen(VisitDetails visit) {
        ask("visit.reopen", "visit.reopen.what", reason -> visits.reopen(visit.id(), reason));
    }

    void callOff(VisitDetails visit) {
        ask("visit.call.off", "visit.call.off.what", reason -> visits.callOff(visit.id(), reason));
    }

    private List<VisitingExpert> pool() {
        return grants.holders(Role.EXPERT).stream()
                .map(grant -> new VisitingExpert(grant.account(), grant.name()))
                .distinct()
                .toList();
    }

    private static void open(String title, String action, Div fields, Consumer<Boolean> act) {
        var ui = UI.getCurrent();
        fields.addClassName("form-fields");
        new FormDialog(ui.getTranslation(title), ui.getTranslation(action), fields, confirmed -> {
                    act.accept(confirmed);
                    ui.refreshCurrentRoute(false);
                    return true;
                })
                .open();
    }

    private static void ask(String title, String consequence, Consumer<Reason> act) {
        var ui = UI.getCurrent();
        ReasonDialog.ask(ui.getTranslation(title), ui.getTranslation(consequence), ui.getTranslation(title), reason -> {
            act.accept(reason);
            ui.refreshCurrentRoute(false);
        });
    }
}
