package passerelle.demo.crowd;

import java.util.List;
import java.util.UUID;
import passerelle.account.Role;
import passerelle.shared.Audience;
import passerelle.shared.Country;

/** The expert visits of an invented city and their profiles, or that a round goes without. */
final class Visits {

    private static final List<String> UNDERSTANDING = List.of("LITTLE", "SOME", "GOOD", "FULL");
    private static final List<String> WILLINGNESS = List.of("UNDECIDED", "WILLING", "COMMITTED");

    private final CityFile file;

    Visits(CityFile file) {
        this.file = file;
    }

    void write() {
        for (var cycle : file.story().cycles()) {
            if (!cycle.isHistoric() && cycle.has(Point.VISIT_PLANNED)) {
                visit(cycle);
            }
            if (!cycle.isHistoric() && cycle.has(Point.PROFILE_DRAFTED)) {
                profile(cycle);
            }
            if (!cycle.isHistoric() && cycle.has(Point.STRATEGY_BEGUN) && !cycle.visited()) {
                leaveOut(cycle, "VISIT");
                leaveOut(cycle, "PROFILE");
            }
        }
    }

    private void visit(Cycle cycle) {
        var closed = cycle.has(Point.VISITED) ? cycle.on(Point.VISITED) : null;
        var ends =
                closed == null ? file.setting().today().plusDays(file.chance().between(8, 60)) : closed.minusDays(3);
        var id = file.add(
                Table.VISIT,
                file.id(),
                cycle.round(),
                cycle.round(),
                ends.minusDays(2),
                ends,
                file.secretariat(),
                new Country(file.city().landscape().country()).isEuropean(ends) ? "PROGRAMME" : "CITY",
                closed == null ? "PLANNED" : "CLOSED",
                cycle.on(Point.VISIT_PLANNED),
                closed);
        file.act("visit.planned", "visit", id, cycle.on(Point.VISIT_PLANNED), ends.minusDays(2));
        var expert = expert(id, cycle);
        if (closed != null) {
            file.act("visit.closed", "visit", id, closed, closed);
            meet(id, cycle);
            find(id, expert, cycle);
        }
    }

    private UUID expert(UUID visit, Cycle cycle) {
        var experts = file.setting().experts();
        var expert = experts.get(file.city().number() % experts.size());
        file.rows().add(Table.VISIT_EXPERT, visit, expert);
        var grant = file.add(Table.ROLE_GRANT, expert, Role.EXPERT.name(), file.id(), cycle.on(Point.VISIT_PLANNED));
        file.rows().add(Table.VISIT_GRANT, visit, grant);
        return expert;
    }

    private void meet(UUID visit, Cycle cycle) {
        var on = cycle.on(Point.VISITED).minusDays(4);
        for (var kind : List.of("POLITICIAN", "OFFICIAL", "CIVIL_SOCIETY")) {
            var whom = kind.charAt(0) == 'C' ? "Round table of associations" : "Council and departments";
            var understanding = file.chance().of(UNDERSTANDING);
            file.add(
                    Table.MEETING,
                    visit,
                    on,
                    whom,
                    kind,
                    understanding,
                    file.chance().of(WILLINGNESS),
                    false);
        }
    }

    private void find(UUID visit, UUID expert, Cycle cycle) {
        var on = cycle.on(Point.VISITED).minusDays(2);
        for (var kind : List.of("CONFIRMS", "ADDS")) {
            var area = file.chance().of(file.setting().index().areas()).code();
            var id = file.add(Table.FINDING, visit, area, "", kind, expert, "Expert", CityFile.at(on), false);
            file.text("finding", id, "text", "Works as described; parents and associations speak of it first.", on);
        }
    }

    private void profile(Cycle cycle) {
        var drafted = cycle.on(Point.PROFILE_DRAFTED);
        var issued = cycle.has(Point.PROFILE_ISSUED) ? cycle.on(Point.PROFILE_ISSUED) : null;
        var status = issued == null ? "DRAFT" : "ISSUED";
        var id = file.add(Table.PROFILE, file.id(), cycle.round(), cycle.round(), status, drafted, issued);
        file.text("profile", id, "summary", "Committed leadership; business is still to be won over.", drafted);
        file.act("profile.drafted", "profile", id, drafted, cycle.round(), Audience.VISIT_TEAM);
        if (issued != null) {
            file.paper(Paper.PROFILE, "profile", id, issued);
            file.act("profile.issued", "profile", id, issued, issued);
        }
    }

    private void leaveOut(Cycle cycle, String step) {
        var on = cycle.on(Point.VISITED);
        var reason = "Visited for an earlier round";
        var id =
                file.add(Table.SKIP, file.id(), step, cycle.round(), reason, CityFile.at(on), file.secretariat(), true);
        file.act("step.skipped", "step", id, on, cycle.round());
    }
}
