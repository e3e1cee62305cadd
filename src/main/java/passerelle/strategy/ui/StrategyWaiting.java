package passerelle.strategy.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.city.ui.CityLinks;
import passerelle.home.WaitingFor;
import passerelle.home.WaitingLine;
import passerelle.shared.ui.Phrases;
import passerelle.strategy.evaluation.EvaluationAgenda;
import passerelle.strategy.evaluation.WaitingEvaluation;

/**
 * Coordinators open and discuss the evaluations of their strategies, the secretariat closes them. That an open one is
 * to be answered the open questionnaires say themselves.
 */
@Component
class StrategyWaiting implements WaitingFor {

    private final EvaluationAgenda agenda;
    private final CurrentUser user;

    StrategyWaiting(EvaluationAgenda agenda, CurrentUser user) {
        this.agenda = agenda;
        this.user = user;
    }

    @Override
    public List<WaitingLine> lines(int limit) {
        return Stream.concat(coordinator(limit), secretariat(limit))
                .limit(limit)
                .toList();
    }

    private Stream<WaitingLine> coordinator(int limit) {
        return user.is(Role.COORDINATOR)
                ? Stream.concat(
                        agenda.toOpen(limit).stream()
                                .map(row -> line(
                                        row,
                                        "evaluation.waiting.open",
                                        "evaluation.open",
                                        row.since().plusYears(1))),
                        agenda.toDiscuss(limit).stream()
                                .map(row -> line(row, "evaluation.waiting.discuss", "discussion.record", null)))
                : Stream.empty();
    }

    private Stream<WaitingLine> secretariat(int limit) {
        return user.is(Role.SECRETARIAT)
                ? agenda.toClose(limit).stream()
                        .map(row -> line(row, "evaluation.waiting.close", "evaluation.close", null))
                : Stream.empty();
    }

    private static WaitingLine line(WaitingEvaluation row, String text, String action, @Nullable LocalDate due) {
        return new WaitingLine(
                text,
                List.of(row.city().in(Phrases.locale()), row.title(), row.since()),
                action,
                CityLinks.to(row.cityCode(), "strategy"),
                due);
    }
}
