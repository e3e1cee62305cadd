package passerelle.remark;

import java.time.Clock;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.assessment.AssessmentDetails;
import passerelle.audit.Act;
import passerelle.audit.AuditLog;
import passerelle.text.TextService;

/** Puts a remark down: who said it when, the words, and whom it mentions. */
@Component
class RemarkDesk {

    private final Remarks remarks;
    private final RemarkMentions mentions;
    private final TextService texts;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    RemarkDesk(
            Remarks remarks,
            RemarkMentions mentions,
            TextService texts,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.remarks = remarks;
        this.mentions = mentions;
        this.texts = texts;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    void write(RemarkThread thread, NewRemark words) {
        var remark = remarks.saveAndFlush(new Remark(thread.id(), user.account(), user.name(), clock.instant()));
        texts.save(RemarkTexts.key(remark.id()), words.body(), 0, words.language());
        words.mentioned().forEach(person -> mentions.save(new RemarkMention(remark.id(), person)));
    }

    void read(RemarkThreadId thread) {
        var person = user.account();
        if (person != null) {
            mentions.unread(thread, person).forEach(mention -> mention.read(clock.instant()));
        }
    }

    void resolve(RemarkThread thread) {
        thread.resolve(user.name(), clock.instant());
    }

    /**
     * What is said inside the city is told inside the city.
     *
     * @param about the name of what is talked about
     */
    void note(String key, RemarkThread thread, AssessmentDetails assessment, String about) {
        audit.append(Act.of(key, RemarkTexts.SUBJECT, thread.id().value())
                .in(assessment.city())
                .seenBy(thread.circle().audience())
                .to(about));
    }
}
