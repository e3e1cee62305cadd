package passerelle.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.ui.CityLinks;
import passerelle.home.ui.HomePanel;
import passerelle.shared.ui.EmptyState;
import passerelle.shared.ui.Phrases;
import passerelle.shared.ui.Section;
import passerelle.shared.ui.StatusBadge;
import passerelle.shared.ui.Tone;
import passerelle.visit.profile.AgendaRow;
import passerelle.visit.profile.PointsToVerify;
import passerelle.visit.profile.VisitAgenda;

/** An expert's visits: those ahead first, then those behind, the latest first. */
@org.springframework.stereotype.Component
class MyVisits implements HomePanel {

    private final VisitAgenda agenda;
    private final PointsToVerify points;
    private final CurrentUser user;
    private final Clock clock;

    MyVisits(VisitAgenda agenda, PointsToVerify points, CurrentUser user, Clock clock) {
        this.agenda = agenda;
        this.points = points;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> content() {
        return user.is(Role.EXPERT) ? Optional.of(panel()) : Optional.empty();
    }

    private Component panel() {
        var ui = UI.getCurrent();
        var section = new Section(ui.getTranslation("visit.mine"));
        var mine = agenda.mine();
        if (mine.isEmpty()) {
            section.add(
                    new EmptyState(ui.getTranslation("visit.mine.empty"), ui.getTranslation("visit.mine.empty.why")));
            return section;
        }
        section.add(list(mine, LocalDate.now(clock)));
        return section;
    }

    private UnorderedList list(List<AgendaRow> mine, LocalDate today) {
        var list = new UnorderedList();
        list.addClassName("my-visits");
        var ahead = mine.stream().filter(row -> row.isAhead(today)).toList();
        ahead.forEach(row -> list.add(line(row, today)));
        ahead.stream()
                .findFirst()
                .ifPresent(next -> list.getComponentAt(0)
                        .getElement()
                        .appendChild(verify(next).getElement()));
        mine.reversed().stream().filter(row -> !row.isAhead(today)).forEach(row -> list.add(line(row, today)));
        return list;
    }

    /** Of the next visit only: it is what the expert prepares now. */
    private Anchor verify(AgendaRow next) {
        var count = points.of(next.city(), next.round()).size();
        var verify = new Anchor(CityLinks.to(next.cityCode(), "visit"), Phrases.phrase("visit.mine.verify", count));
        verify.addClassName("to-verify");
        return verify;
    }

    private static ListItem line(AgendaRow row, LocalDate today) {
        var tab = row.isAhead(today) ? "visit" : "profile";
        var city = new Anchor(CityLinks.to(row.cityCode(), tab), row.cityName().in(Phrases.locale()));
        var dates = new Span(Phrases.period(row.period()));
        dates.addClassName("muted");
        return new ListItem(city, dates, badge(row, today));
    }

    private static StatusBadge badge(AgendaRow row, LocalDate today) {
        var ui = UI.getCurrent();
        var profile = row.profile();
        if (row.isAhead(today)) {
            var days = ChronoUnit.DAYS.between(today, row.period().first());
            return new StatusBadge(days > 0 ? Tone.SOON : Tone.INFO, daysLeft(days));
        }
        return profile == null
                ? new StatusBadge(Tone.LATE, ui.getTranslation("visit.mine.profile.missing"))
                : new StatusBadge(
                        row.isConcluded() ? Tone.DONE : Tone.REVIEW,
                        ui.getTranslation("visit.mine.profile." + profile));
    }

    private static String daysLeft(long days) {
        var ui = UI.getCurrent();
        if (days > 1) {
            return ui.getTranslation("visit.mine.in", days);
        }
        return ui.getTranslation(days == 1 ? "visit.mine.tomorrow" : "visit.mine.now");
    }
}
