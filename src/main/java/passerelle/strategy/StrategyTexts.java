package passerelle.strategy;

import java.util.UUID;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.account.Role;
import passerelle.shared.Audience;
import passerelle.text.TextOwner;

/** What a strategy sets out to do, in short. */
@Component
class StrategyTexts implements TextOwner {

    private final Strategies strategies;
    private final CurrentUser user;

    StrategyTexts(Strategies strategies, CurrentUser user) {
        this.strategies = strategies;
        this.user = user;
    }

    @Override
    public String subject() {
        return StrategyService.SUBJECT;
    }

    @Override
    public Place place(UUID object, String field) {
        TextOwner.checkField(field, "summary");
        var strategy = strategies.require(new StrategyId(object));
        var mine = user.is(strategy.city(), Role.SECRETARIAT, Role.COORDINATOR);
        var closed = strategy.isWithdrawn() ? "strategy.error.withdrawn" : null;
        return new Place(strategy.city(), Audience.CITY, mine, closed);
    }
}
