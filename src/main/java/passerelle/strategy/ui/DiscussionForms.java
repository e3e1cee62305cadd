package passerelle.strategy.ui;

import java.time.LocalDate;
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
        Dialogs.open(
                "discussion.record", "form.save", fields, confirmed -> discussions.record(evaluation, fields.typed()));
    }

    void correct(DiscussionRow row) {
        var fields = new DiscussionFields(row.details().on(), row.details().whom());
        Dialogs.correct(
                "discussion.correct",
                fields,
                (confirmed, reason) -> discussions.correct(row.id(), fields.typed(), reason));
    }

    void withdraw(DiscussionRow row) {
        Dialogs.ask(
                "discussion.withdraw", "discussion.withdraw.what", reason -> discussions.withdraw(row.id(), reason));
    }
}
