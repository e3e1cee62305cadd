package passerelle.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import passerelle.account.AccountCity;
import passerelle.account.AccountRow;
import passerelle.account.GrantRow;
import passerelle.account.GrantService;
import passerelle.shared.CityId;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.ReasonDialog;
import passerelle.shared.ui.Section;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;

/** The roles of a person: those of today, of yesterday and to come. */
@Component
class GrantsSectionFactory {

    private final GrantService grants;
    private final AccountCity cities;
    private final Clock clock;

    GrantsSectionFactory(GrantService grants, AccountCity cities, Clock clock) {
        this.grants = grants;
        this.cities = cities;
        this.clock = clock;
    }

    Section of(AccountRow account, Runnable refresh) {
        var ui = UI.getCurrent();
        var give = new Button(
                ui.getTranslation("grant.give"),
                click -> new GrantForm(grants, cities, LocalDate.now(clock)).open(account, refresh));
        var held = grants.of(List.of(account.id()));
        if (held.isEmpty()) {
            var section = new Section(ui.getTranslation("grant.title"));
            section.add(new EmptyState(ui.getTranslation("grant.empty"), ui.getTranslation("grant.why"), give));
            return section;
        }
        var section = new Section(ui.getTranslation("grant.title"), give);
        var names = cities.names(
                held.stream().map(GrantRow::city).filter(Objects::nonNull).toList(), ui.getLocale());
        var list = new UnorderedList();
        list.addClassName("grant-list");
        held.forEach(grant -> list.add(line(grant, names, refresh)));
        section.add(list);
        return section;
    }

    private ListItem line(GrantRow grant, Map<CityId, String> names, Runnable refresh) {
        var ui = UI.getCurrent();
        var today = LocalDate.now(clock);
        var role = ui.getTranslation("Role." + grant.role());
        var city = grant.city();
        var where = city == null ? "" : " · " + names.getOrDefault(city, "");
        var until = grant.until();
        var term = until == null
                ? Phrases.phrase("grant.since", grant.from())
                : Phrases.phrase("grant.from.until", grant.from(), until);
        var line = new ListItem(
                new Span(role + where), new StatusBadge(grant.holdsOn(today) ? Tone.DONE : Tone.NEUTRAL, term));
        if (until == null || until.isAfter(today)) {
            line.add(end(grant, role + where, refresh));
        }
        return line;
    }

    private Button end(GrantRow grant, String which, Runnable refresh) {
        var ui = UI.getCurrent();
        var title = ui.getTranslation("grant.end.which", which);
        var end = new Button(
                ui.getTranslation("grant.end"),
                click -> ReasonDialog.ask(
                        title,
                        ui.getTranslation(grant.city() == null ? "grant.end.help" : "grant.end.help.city"),
                        ui.getTranslation("grant.end.now"),
                        reason -> {
                            grants.end(grant.id(), LocalDate.now(clock).minusDays(1), reason);
                            refresh.run();
                        }));
        end.setAriaLabel(title);
        return end;
    }
}
