package passerelle.strategy.ui;

import java.time.LocalDate;
import passerelle.shared.ui.PageActs;
import passerelle.strategy.evaluation.DiscussionRow;
import passerelle.strategy.evaluation.DiscussionService;
import passerelle.strategy.evaluation.EvaluationId;

/** The forms around the discussions of one evaluation; notes are written on its page. */
class DiscussionForms {

    private final DiscussionService discussions;
    private final EvaluationId evaluation;
    private final LocalDate today;

    DiscussionForms(DiscussionService discussions, EvaluationId evaluation, LocalDate today) {
        this.discussions = discussions;
        this.evaluation = evaluation;
        this.today = today;
    }

    void record() {
        var fields = new DiscussionFields(today, "");
        PageActs.open(
                "discussion.record", "form.save", fields, confirmed -> discussions.record(evaluation, fields.typed()));
    }

    void correct(DiscussionRow row) {
        var fields = fields(row);
        PageActs.correct(
                "discussion.correct",
                fields,
                () -> fields(now(row)),
                (confirmed, reason) -> discussions.correct(row.id(), fields.typed(), reason));
    }

    private static DiscussionFields fields(DiscussionRow row) {
        return new DiscussionFields(row.details().on(), row.details().whom());
    }

    /** One that is gone meanwhile is refused when the form is saved. */
    private DiscussionRow now(DiscussionRow seen) {
        return discussions.of(evaluation).stream()
                .filter(row -> row.id().equals(seen.id()))
                .findFirst()
                .orElse(seen);
    }

    void withdraw(DiscussionRow row) {
        PageActs.ask(
                "discussion.withdraw", "discussion.withdraw.what", reason -> discussions.withdraw(row.id(), reason));
    }
}
