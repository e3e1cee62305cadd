package passerelle.mail;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.shared.RuleViolation;

/** The secretariat's look at what was written to people, and what it does about mails that did not get through. */
@Service
@Transactional
@PreAuthorize("hasRole('SECRETARIAT')")
public class MailService {

    private final Mails mails;
    private final MailSettings settings;
    private final Dispatch dispatch;
    private final AuditLog audit;
    private final Clock clock;

    MailService(Mails mails, MailSettings settings, Dispatch dispatch, AuditLog audit, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.dispatch = dispatch;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MailStanding standing() {
        return new MailStanding(
                settings.isOpen(), mails.countByState(MailState.WAITING), mails.countByState(MailState.FAILED));
    }

    /** The newest first; all of them, or those of one state. */
    @Transactional(readOnly = true)
    public List<MailRow> list(Optional<MailState> state, Pageable page) {
        return mails.rows(state.orElse(null), page);
    }

    /** @throws RuleViolation unless it has failed, and its link still works */
    public void sendAgain(MailId id) {
        var mail = mails.held(id).orElseThrow(() -> new NoSuchElementException("No mail " + id.value()));
        again(mail);
    }

    /** All that failed, except those whose link no longer works; how many. */
    public int sendAllAgain() {
        var now = clock.instant();
        mails.outlived(now).forEach(Mail::withdraw);
        var failed = mails.findByState(MailState.FAILED);
        failed.forEach(this::again);
        return failed.size();
    }

    private void again(Mail mail) {
        mail.sendAgain(clock.instant());
        var row = mail.row();
        audit.append(Act.of("mail.again", "mail", row.id().value()).to(row.recipient() + " · " + row.subject()));
        dispatch.afterCommit();
    }
}
