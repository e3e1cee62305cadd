package passerelle.account.token;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.RuleViolation;

/** Where programs show their token. */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class TokenDoor {

    private final PersonalTokens tokens;
    private final Clock clock;

    TokenDoor(PersonalTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Asked at every request, so that a revoked token and a closed account count with the next one.
     *
     * @throws RuleViolation for a secret that nobody knows, or no longer counts
     */
    public TokenHolder enter(TokenSecret secret) {
        var today = LocalDate.now(clock);
        var token = tokens.ofOpenAccount(secret.hash())
                .orElseThrow(() -> new RuleViolation("account.token.refused.unknown"));
        token.check(today);
        if (!token.wasUsedOn(today)) {
            tokens.use(token.id(), today);
        }
        return new TokenHolder(token.id(), token.account());
    }
}
