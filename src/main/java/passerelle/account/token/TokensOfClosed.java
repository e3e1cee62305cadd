package passerelle.account.token;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import passerelle.account.AccountClosed;

/** Whoever is let in again after the account was closed makes new tokens. */
@Component
class TokensOfClosed {

    private final PersonalTokens tokens;
    private final Clock clock;

    TokensOfClosed(PersonalTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @EventListener
    void revoke(AccountClosed closed) {
        tokens.standing(closed.account()).forEach(token -> token.revoke(clock.instant()));
    }
}
