package passerelle.membership.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import passerelle.city.CityDetails;
import passerelle.membership.Decision;
import passerelle.membership.DecisionRow;
import passerelle.membership.MembershipService;
import passerelle.membership.NewDecision;
import passerelle.membership.StandingService;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.shared.ui.DateField;
import passerelle.shared.ui.PageActs;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.ReasonField;

/** The forms of decisions on a city's standing. */
@Component
class DecisionForms {

    private final MembershipService memberships;
    private final StandingService standings;

    DecisionForms(MembershipService memberships, StandingService standings) {
        this.memberships = memberships;
        this.standings = standings;
    }

    void record(CityDetails city) {
        var decision = choice(city);
        var on = DateField.of("membership.decision.on", null).required();
        var why = new ReasonField();
        var file = new PaperFile();
        PageActs.open("membership.decision.record", "form.save", new Div(decision, on, why, file), confirmed -> {
            var chosen = decision.getOptionalValue()
                    .orElseThrow(() -> new RuleViolation("membership.error.decision.missing"));
            standings.decide(city.id(), new NewDecision(chosen, on.day(), why.reason(), file.value()));
        });
    }

    private static ComboBox<Decision> choice(CityDetails city) {
        var decision = new ComboBox<Decision>();
        decision.setLabel(decision.getTranslation("membership.decision"));
        decision.setItems(Arrays.stream(Decision.values())
                .filter(item -> item.isPossibleFrom(city.standing()))
                .toList());
        decision.setItemLabelGenerator(item -> Phrases.name(decision, item));
        decision.setRequiredIndicatorVisible(true);
        return decision;
    }

    void correct(CityId city, DecisionRow decision) {
        var on = on(decision.on());
        PageActs.correct(
                "membership.decision.correct",
                new Div(on),
                () -> new Div(on(now(city, decision))),
                (confirmed, reason) -> standings.correct(decision.id(), on.day(), reason));
    }

    private static DateField on(LocalDate day) {
        return DateField.of("membership.decision.on", day).required();
    }

    /** One that is gone meanwhile is refused when the form is saved. */
    private LocalDate now(CityId city, DecisionRow seen) {
        return memberships.of(city).decisions().stream()
                .filter(decision -> decision.id().equals(seen.id()))
                .findFirst()
                .orElse(seen)
                .on();
    }

    void withdraw(DecisionRow decision) {
        PageActs.ask(
                "membership.withdraw",
                "membership.withdraw.consequence",
                reason -> standings.withdraw(decision.id(), reason));
    }

    void attach(DecisionRow decision) {
        PaperFile.ask(file -> standings.attach(decision.id(), file));
    }
}
