package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryButton;
import passerelle.city.CityDetails;
import passerelle.result.ResultDetails;
import passerelle.shared.ui.QuietButton;

/** What the reader may do with the results of one city. */
record ResultActs(OfficialResultForms forms, AuditLog audit, CurrentUser user, CityDetails city) {

    Optional<Component> record() {
        return mayRecord()
                ? Optional.of(new QuietButton("result.record", () -> forms.record(city.id())))
                : Optional.empty();
    }

    Optional<Component> on(ResultDetails result) {
        if (!mayRecord() || !result.isOfficial()) {
            return Optional.empty();
        }
        var round = Integer.toString(result.round());
        var acts = new Div(
                new QuietButton("result.correct", () -> forms.correct(result)).about(round),
                new QuietButton("result.withdraw", () -> forms.withdraw(result)).about(round),
                new HistoryButton(audit, city.id(), "result", result.id().value()).about(round));
        acts.addClassName("acts");
        return Optional.of(acts);
    }

    private boolean mayRecord() {
        return user.is(city.id(), Role.SECRETARIAT, Role.ANALYST);
    }
}
