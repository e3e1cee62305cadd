package passerelle.mail;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import passerelle.shared.RuleViolation;

/** Takes what is to be written to people, as a part of the act that needs it; whoever asks has been checked. */
@Component
public class Outbox {

    private final Mails mails;
    private final MailSettings settings;
    private final MailWriting writing;
    private final Dispatch dispatch;
    private final Clock clock;

    Outbox(Mails mails, MailSettings settings, MailWriting writing, Dispatch dispatch, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.writing = writing;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    /** Whether mails are sent at all: only where the settings name a server. */
    public boolean isOpen() {
        return settings.isOpen();
    }

    /**
     * It leaves the house once the act is done, and never when it is not.
     *
     * @throws RuleViolation where no mail is sent
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(NewMail wanted) {
        if (!isOpen()) {
            throw new RuleViolation("mail.error.closed");
        }
        var mail = new Mail(wanted, writing.text(wanted), clock.instant());
        wanted.link().ifPresent(link -> mail.with(link, settings.url(link.path())));
        mails.save(mail);
        dispatch.afterCommit();
    }

    /** Nobody needs the mail with that link any more; one that got through cannot be taken back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(String mark) {
        if (isOpen()) {
            mails.findBySecretMark(mark).forEach(Mail::withdraw);
        }
    }
}
