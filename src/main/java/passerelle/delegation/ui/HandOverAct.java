package passerelle.delegation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import passerelle.account.CurrentUser;
import passerelle.account.GrantRow;
import passerelle.account.GrantService;
import passerelle.account.InvitationDesk;
import passerelle.account.Role;
import passerelle.account.ui.LinkDialog;
import passerelle.city.CityDetails;
import passerelle.city.ui.PeopleAct;
import passerelle.delegation.HandOverService;
import passerelle.shared.CityId;
import passerelle.shared.ui.FormDialog;
import passerelle.shared.ui.QuietButton;

/** Hands the coordination of a city over: coordinators do so themselves, the secretariat for those who cannot. */
@org.springframework.stereotype.Component
class HandOverAct implements PeopleAct {

    private final HandOverService handOvers;
    private final GrantService grants;
    private final InvitationDesk invitations;
    private final CurrentUser user;
    private final Clock clock;

    HandOverAct(
            HandOverService handOvers, GrantService grants, InvitationDesk invitations, CurrentUser user, Clock clock) {
        this.handOvers = handOvers;
        this.grants = grants;
        this.invitations = invitations;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(CityDetails city) {
        return user.is(city.id(), Role.SECRETARIAT, Role.COORDINATOR)
                ? Optional.of(new QuietButton("delegation.hand.over", () -> ask(city.id())))
                : Optional.empty();
    }

    private void ask(CityId city) {
        var ui = UI.getCurrent();
        var own = user.is(city, Role.COORDINATOR);
        var form = new HandOverForm(own ? List.of() : holders(city, Role.COORDINATOR), holders(city, Role.CONTRIBUTOR));
        form.byMail(invitations.sendsMail());
        new FormDialog(
                        ui.getTranslation("delegation.hand.over"),
                        ui.getTranslation("delegation.hand.over.do"),
                        form,
                        confirmed -> {
                            var admitted = own
                                    ? handOvers.handOver(city, form.successor(), form.reason())
                                    : handOvers.replace(city, form.former(), form.successor(), form.reason());
                            ui.refreshCurrentRoute(false);
                            LinkDialog.tell(admitted, ui.getTranslation("delegation.hand.over.done", admitted.name()));
                            return true;
                        })
                .open();
    }

    private List<GrantRow> holders(CityId city, Role role) {
        var today = LocalDate.now(clock);
        return grants.in(city).stream()
                .filter(row -> row.role() == role && row.holdsOn(today))
                .toList();
    }
}
