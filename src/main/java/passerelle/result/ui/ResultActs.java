package passerelle.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryButton;
import passerelle.city.CityDetails;
import passerelle.result.ResultDetails;
import passerelle.shared.Audience;
import passerelle.shared.ui.QuietButton;

/** What the reader may do with the results of one city. */
record ResultActs(
        OfficialResultForms forms, PublicationForms publications, AuditLog audit, CurrentUser user, CityDetails city) {

    Optional<Component> record() {
        return mayRecord()
                ? Optional.of(new QuietButton("result.record", () -> forms.record(city.id())))
                : Optional.empty();
    }

    /** To all results of the round, for whoever reads what is meant for the city. */
    Optional<Component> round(ResultDetails result, ScoreLinks links) {
        return user.reads(city.id(), Audience.CITY)
                ? Optional.of(new Paragraph(new Anchor(
                        links.toRound(result.round()),
                        UI.getCurrent().getTranslation("result.round.door", Integer.toString(result.round())))))
                : Optional.empty();
    }

    /** None for whoever reads no more than what is published. */
    Optional<Component> on(ResultDetails result) {
        if (!user.reads(city.id(), Audience.CITY)) {
            return Optional.empty();
        }
        var round = Integer.toString(result.round());
        var acts = new Div();
        acts.addClassName("acts");
        if (user.is(city.id(), Role.SECRETARIAT)) {
            acts.add(publications.button(result).about(round));
        }
        if (mayRecord() && result.isOfficial()) {
            acts.add(
                    new QuietButton("result.correct", () -> forms.correct(result)).about(round),
                    new QuietButton("result.withdraw", () -> forms.withdraw(result)).about(round));
        }
        acts.add(new HistoryButton(audit, city.id(), "result", result.id().value()).about(round));
        return Optional.of(acts);
    }

    private boolean mayRecord() {
        return user.is(city.id(), Role.SECRETARIAT, Role.ANALYST);
    }
}
