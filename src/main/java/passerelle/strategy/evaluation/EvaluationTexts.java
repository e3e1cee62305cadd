package passerelle.strategy.evaluation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.shared.Audience;
import passerelle.text.TextOwner;

/** What an evaluation concludes and recommends; settled once it is closed. */
@Component
class EvaluationTexts implements TextOwner {

    private final StrategyEvaluations evaluations;
    private final CurrentUser user;

    EvaluationTexts(StrategyEvaluations evaluations, CurrentUser user) {
        this.evaluations = evaluations;
        this.user = user;
    }

    @Override
    public String subject() {
        return EvaluationService.SUBJECT;
    }

    @Override
    public Place place(UUID object, String field) {
        TextOwner.checkField(field, "conclusions", "recommendations");
        var evaluation = evaluations.require(new EvaluationId(object));
        var mine = user.is(evaluation.city(), Role.SECRETARIAT, Role.COORDINATOR);
        return new Place(evaluation.city(), Audience.CITY, mine, evaluation.whyClosed());
    }
}
