package passerelle.api.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import passerelle.account.token.TokenHolder;
import passerelle.api.request.ProblemKind;
import passerelle.api.request.Refused;

/** How often tokens, and addresses without one, may ask; every answer says how often they still may. */
@Component
class Counters {

    private final Limits limits;
    private final Allowance ofToken;
    private final Allowance ofAddress;

    Counters(
            Clock clock,
            @Value("${passerelle.api.within}") Duration within,
            @Value("${passerelle.api.requests.token}") int ofToken,
            @Value("${passerelle.api.requests.address}") int ofAddress) {
        this.limits = new Limits(clock);
        this.ofToken = new Allowance(ofToken, within);
        this.ofAddress = new Allowance(ofAddress, within);
    }

    /** @throws Refused when it is one too many */
    void countToken(TokenHolder holder, HttpServletResponse response) {
        count(limits.take(holder.token().value().toString(), ofToken), response);
    }

    /** @throws Refused when it is one too many */
    void countAddress(HttpServletRequest request, HttpServletResponse response) {
        count(limits.take(Sender.of(request.getRemoteAddr()), ofAddress), response);
    }

    private static void count(Taken taken, HttpServletResponse response) {
        response.setHeader("RateLimit-Policy", taken.policy());
        response.setHeader("RateLimit", taken.state());
        if (taken.isTooMany()) {
            throw new Refused(
                            ProblemKind.LIMIT,
                            taken.allowance().requests(),
                            taken.allowance().within().toSeconds(),
                            taken.seconds())
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(taken.seconds()));
        }
    }
}
