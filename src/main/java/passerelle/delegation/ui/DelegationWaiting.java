package passerelle.delegation.ui;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import passerelle.delegation.AgendaLine;
import passerelle.delegation.DelegationAgenda;
import passerelle.home.WaitingFor;
import passerelle.home.WaitingLine;

/** Asks delegates for what they hold, and tells coordinators what is late in the hands of others. */
@Component
class DelegationWaiting implements WaitingFor {

    private final DelegationAgenda agenda;

    DelegationWaiting(DelegationAgenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public List<WaitingLine> lines(int limit) {
        var mine = agenda.mine().stream().filter(line -> !line.row().isDone()).map(DelegationWaiting::mine);
        var late = agenda.late().stream().map(DelegationWaiting::late);
        return Stream.concat(mine, late).limit(limit).toList();
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
                "delegation.continue",
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
