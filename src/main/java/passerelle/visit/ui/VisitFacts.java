package passerelle.visit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.stream.Collectors;
import passerelle.city.CityDetails;
import passerelle.shared.ui.FactList;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;
import passerelle.visit.VisitDetails;
import passerelle.visit.VisitDetails.VisitingExpert;
import passerelle.visit.VisitStatus;

/** When the visit is, who comes and who pays. */
class VisitFacts extends Section {

    private final VisitDetails visit;

    VisitFacts(VisitDetails visit) {
        super(UI.getCurrent().getTranslation("visit.of", Integer.toString(visit.round())));
        this.visit = visit;
        var experts = visit.experts().stream().map(VisitingExpert::name).collect(Collectors.joining(", "));
        add(new FactList()
                .with(getTranslation("visit.state"), state())
                .with(getTranslation("visit.dates"), Phrases.period(visit.period()))
                .with(getTranslation("visit.experts"), orMissing(experts))
                .with(getTranslation("visit.representative"), orMissing(visit.representative()))
                .with(getTranslation("visit.costs"), Phrases.name(this, visit.costs())));
    }

    /** What the secretariat may do with it now. */
    void allow(VisitForms forms, CityDetails city) {
        if (visit.status() == VisitStatus.PLANNED) {
            var close = new Button(getTranslation("visit.close"), click -> forms.close(visit));
            close.addThemeVariants(ButtonVariant.PRIMARY);
            action(close);
            action(new QuietButton("visit.correct", () -> forms.correct(visit)));
            action(new QuietButton("visit.call.off", () -> forms.callOff(visit)));
        } else {
            action(new QuietButton("visit.plan.another", () -> forms.plan(city)));
            action(new QuietButton("visit.correct", () -> forms.correct(visit)));
            action(new QuietButton("visit.reopen", () -> forms.reopen(visit)));
        }
    }

    private StatusBadge state() {
        var closed = visit.closedOn();
        return closed == null
                ? new StatusBadge(Tone.INFO, Phrases.name(this, visit.status()))
                : new StatusBadge(Tone.DONE, Phrases.phrase("visit.closed.since", closed));
    }

    private String orMissing(String names) {
        return names.isBlank() ? getTranslation("visit.nobody") : names;
    }
}
