package passerelle.account;

import java.time.Instant;
import passerelle.shared.AccountId;

/**
 * An invitation that nobody has used or taken back.
 *
 * @param mailed whether it went out as a mail; otherwise somebody hands its link over
 */
public record Invited(AccountId account, Instant on, Instant until, boolean mailed) {

    public boolean isOpen(Instant now) {
        return now.isBefore(until);
    }
}
