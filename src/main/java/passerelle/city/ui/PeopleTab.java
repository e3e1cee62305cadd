package passerelle.city.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import passerelle.account.CurrentUser;
import passerelle.account.GrantRow;
import passerelle.account.GrantService;
import passerelle.account.InvitationDesk;
import passerelle.account.Invited;
import passerelle.account.Role;
import passerelle.account.ui.AccountState;
import passerelle.city.CityDetails;
import passerelle.shared.AccountId;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.FoldingGrid;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

@org.springframework.stereotype.Component
class PeopleTab implements CityTab {

    private final GrantService grants;
    private final InvitationDesk invitations;
    private final List<PeopleAct> acts;
    private final CurrentUser user;
    private final Clock clock;

    PeopleTab(GrantService grants, InvitationDesk invitations, List<PeopleAct> acts, CurrentUser user, Clock clock) {
        this.grants = grants;
        this.invitations = invitations;
        this.acts = acts;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String path() {
        return "people";
    }

    @Override
    public boolean visibleTo(CityDetails city) {
        return user.is(city.id(), Role.seeingTheCity());
    }

    @Override
    public Component content(CityDetails city) {
        var ui = UI.getCurrent();
        var section = new Section(ui.getTranslation("city.people"));
        if (user.is(Role.SECRETARIAT)) {
            section.action(new Anchor("accounts", ui.getTranslation("city.people.manage")));
        }
        acts.forEach(act -> act.of(city).ifPresent(section::action));
        var people = grants.in(city.id());
        section.add(
                people.isEmpty()
                        ? new EmptyState(ui.getTranslation("city.people.empty"), ui.getTranslation("city.people.why"))
                        : new Div(grid(people, invitations.in(city.id()))));
        return section;
    }

    private FoldingGrid<GrantRow> grid(List<GrantRow> people, Map<AccountId, Invited> invited) {
        var ui = UI.getCurrent();
        var grid = new FoldingGrid<GrantRow>();
        grid.addColumn(GrantRow::name)
                .setHeader(ui.getTranslation("account.name"))
                .setRowHeader(true);
        grid.addComponentColumn(row ->
                        new Anchor("mailto:" + row.email().value(), row.email().value()))
                .setHeader(ui.getTranslation("account.email"));
        grid.addColumn(row -> ui.getTranslation("Role." + row.role())).setHeader(ui.getTranslation("grant.role"));
        if (!invited.isEmpty()) {
            grid.addComponentColumn(row -> invitation(invited.get(row.account())))
                    .setHeader(ui.getTranslation("invitation.state"));
        }
        grid.addComponentColumn(this::term).setHeader(ui.getTranslation("grant.term"));
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setItems(people);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private Component invitation(@Nullable Invited invited) {
        return invited == null ? new Span() : AccountState.of(invited, clock.instant());
    }

    private StatusBadge term(GrantRow row) {
        var until = row.until();
        var words = until == null
                ? Phrases.phrase("grant.since", row.from())
                : Phrases.phrase("grant.from.until", row.from(), until);
        return new StatusBadge(row.holdsOn(LocalDate.now(clock)) ? Tone.DONE : Tone.NEUTRAL, words);
    }
}
