package passerelle.strategy.ui;

import com.vaadin.flow.component.button.Button;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.audit.AuditLog;
import passerelle.audit.ui.HistoryButton;
import passerelle.shared.CityId;
import passerelle.shared.ui.PrimaryButton;
import passerelle.shared.ui.QuietButton;
import passerelle.shared.ui.Section;
import passerelle.strategy.StrategyDetails;
import passerelle.strategy.evaluation.EvaluationDetails;
import passerelle.strategy.evaluation.EvaluationService;

/**
 * What the reader may do with an evaluation: coordinators open it and work on it, the secretariat brings it to its end.
 */
@Component
class EvaluationActs {

    private final EvaluationForms forms;
    private final AuditLog audit;
    private final CurrentUser user;

    EvaluationActs(EvaluationForms forms, AuditLog audit, CurrentUser user) {
        this.forms = forms;
        this.audit = audit;
        this.user = user;
    }

    boolean areForWriter(CityId city) {
        return user.is(city, Role.SECRETARIAT, Role.COORDINATOR);
    }

    Button open(StrategyDetails strategy) {
        return new PrimaryButton("evaluation.open", () -> forms.open(strategy));
    }

    void allow(Section section, EvaluationDetails evaluation) {
        if (user.is(evaluation.city(), Role.SECRETARIAT)) {
            if (evaluation.isClosed()) {
                section.action(new QuietButton("evaluation.correct", () -> forms.correct(evaluation)));
                section.action(new QuietButton("evaluation.reopen", () -> forms.reopen(evaluation)));
            } else {
                section.action(new PrimaryButton("evaluation.close", () -> forms.close(evaluation)));
                allowOnAnswers(section, evaluation);
                section.action(new QuietButton("evaluation.correct", () -> forms.correct(evaluation)));
                section.action(new QuietButton("evaluation.withdraw", () -> forms.withdraw(evaluation)));
            }
        }
        section.action(new HistoryButton(
                audit,
                evaluation.city(),
                EvaluationService.SUBJECT,
                evaluation.id().value()));
    }

    private void allowOnAnswers(Section section, EvaluationDetails evaluation) {
        var answers = evaluation.answers();
        if (answers == null) {
            return;
        }
        section.action(
                answers.isOpen()
                        ? new QuietButton("evaluation.deadline.move", () -> forms.moveDeadline(answers))
                        : new QuietButton("evaluation.answer.again", () -> forms.answerAgain(answers)));
    }
}
