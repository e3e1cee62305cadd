package passerelle.account;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;
import passerelle.shared.RuleViolation;

/** The one-time tokens of Spring Security are the links of our mails. */
@Component
class LinkTokens implements OneTimeTokenService {

    private final LinkAsking asking;
    private final LinkSending links;
    private final Clock clock;

    LinkTokens(LinkAsking asking, LinkSending links, Clock clock) {
        this.asking = asking;
        this.links = links;
        this.clock = clock;
    }

    /** The token goes out by mail, if at all; whoever asks is not given it. */
    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        var typed = request.getUsername();
        try {
            asking.ask(typed, LinkKind.SIGN_IN);
            return token("mailed", typed);
        } catch (RuleViolation unreadable) {
            return token("refused", typed);
        }
    }

    @Override
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken shown) {
        var value = shown.getTokenValue();
        try {
            var account = links.use(new OneTimeCode(value == null ? "" : value), LinkKind.SIGN_IN);
            return token("used", account.email().value());
        } catch (RuleViolation spent) {
            return null;
        }
    }

    private OneTimeToken token(String value, String name) {
        return new DefaultOneTimeToken(value, name, clock.instant().plus(LinkKind.SIGN_IN.lifetime()));
    }
}
