package passerelle.account.attempt;

import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** Nothing is tried for a while, whatever the password. */
public class TooManyAttempts extends AuthenticationException {

    private final Duration pause;

    TooManyAttempts(Instant until, Instant now) {
        super("Too many attempts");
        this.pause = Duration.between(now, until);
    }

    /** How many minutes are left of the pause, the one that has begun included. */
    public long minutes() {
        return pause.plusSeconds(59).toMinutes();
    }
}
