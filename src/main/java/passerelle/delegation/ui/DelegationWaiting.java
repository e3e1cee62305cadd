package passerelle.delegation.ui;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.delegation.AgendaLine;
import passerelle.delegation.DelegationAgenda;
import passerelle.home.WaitingFor;
import passerelle.home.WaitingLine;

/** Asks delegates for what they hold, and tells coordinators what is late in the hands of others. */
@Component
class DelegationWaiting implements WaitingFor {

    private final DelegationAgenda agenda;
    private final CurrentUser user;

    DelegationWaiting(DelegationAgenda agenda, CurrentUser user) {
        this.agenda = agenda;
        this.user = user;
    }

    @Override
    public List<WaitingLine> lines(int limit) {
        var all = agenda.lines();
        var mine = all.stream()
                .filter(line -> isMine(line) && !line.row().isDone())
                .map(DelegationWaiting::mine);
        var late = all.stream().filter(Predicate.not(this::isMine)).map(DelegationWaiting::late);
        return Stream.concat(mine, late).limit(limit).toList();
    }

    private boolean isMine(AgendaLine line) {
        return line.row().delegate().account().equals(user.account());
    }

    /** Who was reminded is told so, and when. */
    private static WaitingLine mine(AgendaLine line) {
        var row = line.row();
        var progress = line.progress();
        var reminded = row.reminded();
        var said = reminded == null ? row.asked() : reminded;
        return new WaitingLine(
                reminded == null ? "delegation.waiting.asked" : "delegation.waiting.reminded",
                List.of(
                        said.by(),
                        said.at(),
                        progress.total() - progress.answered(),
                        line.sheet().assessment().instrument(),
                        row.due()),
                progress.isComplete() ? "delegation.say.done" : "delegation.continue",
                AgendaLinks.firstOpen(line),
                row.due());
    }

    private static WaitingLine late(AgendaLine line) {
        var row = line.row();
        var progress = line.progress();
        return new WaitingLine(
                "delegation.waiting.late",
                List.of(row.delegate().name(), row.due(), progress.answered(), progress.total()),
                "delegation.look",
                AgendaLinks.sheet(line),
                row.due());
    }
}
