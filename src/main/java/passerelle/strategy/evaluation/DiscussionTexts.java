package passerelle.strategy.evaluation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.shared.Audience;
import passerelle.text.TextOwner;

/** What was said in a discussion; settled once the evaluation is closed. */
@Component
class DiscussionTexts implements TextOwner {

    private final Discussions discussions;
    private final StrategyEvaluations evaluations;
    private final CurrentUser user;

    DiscussionTexts(Discussions discussions, StrategyEvaluations evaluations, CurrentUser user) {
        this.discussions = discussions;
        this.evaluations = evaluations;
        this.user = user;
    }

    @Override
    public String subject() {
        return DiscussionService.SUBJECT;
    }

    @Override
    public Place place(UUID object, String field) {
        TextOwner.checkField(field, "notes");
        var discussion = discussions.require(new DiscussionId(object));
        var evaluation = evaluations.require(discussion.evaluation());
        var mine = user.is(evaluation.city(), Role.SECRETARIAT, Role.COORDINATOR);
        var closed = discussion.isWithdrawn() ? "discussion.error.withdrawn" : evaluation.whyClosed();
        return new Place(evaluation.city(), Audience.CITY, mine, closed);
    }
}
