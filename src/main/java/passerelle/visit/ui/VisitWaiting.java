package passerelle.visit.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.ui.CityLinks;
import passerelle.home.WaitingFor;
import passerelle.home.WaitingLine;
import passerelle.shared.ui.Phrases;
import passerelle.visit.profile.AgendaRow;
import passerelle.visit.profile.DraftRow;
import passerelle.visit.profile.ProfileStatus;
import passerelle.visit.profile.VisitAgenda;

/** Experts prepare their visits and write what they found; the secretariat closes visits and issues profiles. */
@Component
class VisitWaiting implements WaitingFor {

    private static final Wanted PREPARE = new Wanted("visit.waiting.ahead", "visit.waiting.prepare", "visit");
    private static final Wanted CONCLUDE = new Wanted("visit.waiting.behind", "visit.waiting.conclude", "visit");
    private static final Wanted WRITE = new Wanted("visit.waiting.draft", "visit.waiting.write", "profile");
    private static final Wanted CLOSE = new Wanted("visit.waiting.close", "visit.close", "visit");

    private final VisitAgenda agenda;
    private final CurrentUser user;
    private final Clock clock;

    VisitWaiting(VisitAgenda agenda, CurrentUser user, Clock clock) {
        this.agenda = agenda;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<WaitingLine> lines(int limit) {
        return Stream.concat(expert(), secretariat(limit)).limit(limit).toList();
    }

    private Stream<WaitingLine> expert() {
        var today = LocalDate.now(clock);
        return user.is(Role.EXPERT)
                ? agenda.mine().stream()
                        .filter(visit -> !visit.isConcluded())
                        .map(visit -> visit.isAhead(today) ? ahead(visit) : behind(visit))
                : Stream.empty();
    }

    private Stream<WaitingLine> secretariat(int limit) {
        return user.is(Role.SECRETARIAT)
                ? Stream.concat(
                        agenda.toClose(limit).stream().map(VisitWaiting::close),
                        agenda.toIssue(limit).stream().map(VisitWaiting::issue))
                : Stream.empty();
    }

    private static WaitingLine ahead(AgendaRow visit) {
        return line(visit, PREPARE, visit.period().first());
    }

    private static WaitingLine behind(AgendaRow visit) {
        var wanted = visit.profile() == ProfileStatus.DRAFT ? WRITE : CONCLUDE;
        return line(visit, wanted, visit.period().last());
    }

    private static WaitingLine close(AgendaRow visit) {
        return line(visit, CLOSE, visit.period().last());
    }

    private static WaitingLine line(AgendaRow visit, Wanted wanted, LocalDate due) {
        return new WaitingLine(
                wanted.text(),
                List.of(visit.cityName().in(Phrases.locale()), visit.period()),
                wanted.action(),
                CityLinks.to(visit.cityCode(), wanted.tab()),
                due);
    }

    private static WaitingLine issue(DraftRow draft) {
        return new WaitingLine(
                "visit.waiting.issue",
                List.of(draft.city().in(Phrases.locale()), Integer.toString(draft.round())),
                "visit.waiting.read",
                CityLinks.to(draft.cityCode(), "profile"),
                null);
    }

    /** The keys of the sentence and of what is to be done, and the tab where. */
    private record Wanted(String text, String action, String tab) {}
}
