package passerelle.account.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.RuleViolation;

/** The tokens that people make for the programs that read on their behalf. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PersonalTokenService {

    /** More than anybody can tell apart. */
    static final int MOST = 20;

    private final PersonalTokens tokens;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    PersonalTokenService(PersonalTokens tokens, CurrentUser user, AuditLog audit, Clock clock) {
        this.tokens = tokens;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The reader's own, the newest first. */
    @Transactional(readOnly = true)
    public List<PersonalTokenRow> mine() {
        return tokens.standing(user.id()).stream().map(PersonalToken::row).toList();
    }

    /**
     * The secret is told this once.
     *
     * @throws RuleViolation for a day that has passed, a name that another one has, or too many of them
     */
    public TokenSecret make(NewToken wanted) {
        var owner = user.id();
        check(wanted, mine());
        var secret = TokenSecret.create();
        var token = tokens.save(new PersonalToken(owner, wanted, secret, clock.instant()));
        audit.append(Act.of("account.token.made", "account", owner.value()).to(token.words()));
        return secret;
    }

    /** It lets nobody in any more. A second time changes nothing. */
    public void revoke(PersonalTokenId id) {
        var owner = user.id();
        var token = tokens.findById(id).filter(known -> known.isOf(owner)).orElseThrow(PersonalTokenService::foreign);
        if (!token.isRevoked()) {
            token.revoke(clock.instant());
            audit.append(
                    Act.of("account.token.revoked", "account", owner.value()).from(token.words()));
        }
    }

    private void check(NewToken wanted, List<PersonalTokenRow> standing) {
        var today = LocalDate.now(clock);
        if (wanted.lastDay() != null && wanted.lastDay().isBefore(today)) {
            throw new RuleViolation("account.token.error.past");
        }
        if (standing.stream().anyMatch(token -> token.name().equals(wanted.name()))) {
            throw new RuleViolation("account.token.error.known", wanted.name());
        }
        if (standing.size() >= MOST) {
            throw new RuleViolation("account.token.error.many", MOST);
        }
    }

    private static AccessDeniedException foreign() {
        return new AccessDeniedException("Not the own token");
    }
}
