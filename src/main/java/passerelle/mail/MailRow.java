package passerelle.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of mails; what they say is not among it.
 *
 * @param dueAt when it is tried next; null when it is not
 * @param reason why it did not get through the last time, as the mail server put it
 */
public record MailRow(
        MailId id,
        MailPurpose purpose,
        String recipient,
        String subject,
        MailState state,
        int attempts,
        @Nullable String reason,
        Instant writtenAt,
        @Nullable Instant dueAt,
        @Nullable Instant sentAt) {

    /** Whether somebody may ask for it to be sent now. */
    public boolean maySendAgain() {
        return state == MailState.FAILED;
    }
}
