package passerelle.demo.crowd;

import java.util.UUID;

/** The strategies of an invented city, and how it looks back after a year. */
final class Strategies {

    private static final int MILESTONE = 40;

    private final CityFile file;
    private final Rounds rounds;

    Strategies(CityFile file, Rounds rounds) {
        this.file = file;
        this.rounds = rounds;
    }

    void write() {
        file.story().cycles().stream()
                .filter(cycle -> !cycle.isHistoric() && cycle.has(Point.STRATEGY_BEGUN))
                .forEach(this::strategy);
    }

    private void strategy(Cycle cycle) {
        var begun = cycle.on(Point.STRATEGY_BEGUN);
        var adopted = cycle.has(Point.ADOPTED) ? cycle.on(Point.ADOPTED) : null;
        var presented =
                cycle.has(Point.EVALUATION_OPENED) ? cycle.on(Point.ADOPTED).plusDays(MILESTONE) : null;
        var id = file.add(
                Table.STRATEGY,
                file.id(),
                cycle.round(),
                cycle.round(),
                "A city for all",
                begun.getYear() + 1,
                begun.getYear() + 5,
                begun,
                adopted,
                presented,
                begun,
                false);
        file.text("strategy", id, "summary", "Schools that mix, a fair labour market, shared public space.", begun);
        file.act("strategy.recorded", "strategy", id, begun, "A city for all");
        if (adopted != null) {
            file.paper(Paper.STRATEGY, "strategy", id, adopted);
            file.act("strategy.adopted", "strategy", id, adopted, adopted);
        }
        if (cycle.has(Point.EVALUATION_OPENED)) {
            evaluation(cycle, id);
        }
    }

    private void evaluation(Cycle cycle, UUID strategy) {
        var opened = cycle.on(Point.EVALUATION_OPENED);
        var answered = cycle.has(Point.EVALUATION_ANSWERED) ? cycle.on(Point.EVALUATION_ANSWERED) : null;
        var closed = cycle.has(Point.EVALUATED) ? cycle.on(Point.EVALUATED) : null;
        var id = file.add(Table.EVALUATION, file.id(), strategy, strategy, cycle.round(), opened, closed, false);
        file.act("evaluation.opened", "evaluation", id, opened, opened);
        var edition = file.setting().evaluation();
        var answers = rounds.open(edition, new Taking(cycle.round(), opened, answered, null));
        if (answered != null) {
            var values = rounds.values(edition, cycle.round());
            rounds.answer(answers, values, values.size(), cycle);
        }
        if (closed != null) {
            file.add(Table.DISCUSSION, id, closed.minusDays(5), "Committee of the council", false);
            file.act("evaluation.closed", "evaluation", id, closed, closed);
        }
    }
}
