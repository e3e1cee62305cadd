package passerelle.practice.received;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.document.FileContent;
import passerelle.practice.GoodPracticeId;
import passerelle.shared.CityId;
import passerelle.shared.RuleViolation;
import passerelle.word.Unreadable;

/** Word files that come with a collection: read where they are one of the forms, and kept with their practice in any case. */
@Component
public class EnclosedForms {

    private final FormDesk desk;
    private final PracticeContent content;
    private final MemberNames members;
    private final ReceivedForms forms;
    private final CurrentUser user;
    private final Clock clock;

    EnclosedForms(
            FormDesk desk,
            PracticeContent content,
            MemberNames members,
            ReceivedForms forms,
            CurrentUser user,
            Clock clock) {
        this.desk = desk;
        this.content = content;
        this.members = members;
        this.forms = forms;
        this.user = user;
        this.clock = clock;
    }

    /** @throws Unreadable for a file that is no sound Word file */
    public EnclosedForm read(byte[] file) {
        try {
            var found = desk.read(file);
            return new EnclosedForm(
                    Optional.of(content.propose(found)),
                    members.of(found.content().contact()));
        } catch (Unreadable hostile) {
            throw hostile;
        } catch (RuleViolation noForm) {
            return EnclosedForm.NONE;
        }
    }

    /** The pictures of a form, and the file itself, which no reader elsewhere sees. */
    public void keep(GoodPracticeId practice, CityId city, FileContent original, EnclosedForm form) {
        form.proposal().ifPresent(proposal -> content.attach(practice, proposal));
        content.enclose(practice, city, original);
    }

    /** The same of a practice that waits until somebody has looked through its form. */
    public void keepWaiting(GoodPracticeId practice, CityId city, FileContent original, FormProposal form) {
        content.attach(practice, form);
        var document = content.enclose(practice, city, original);
        var received = new ReceivedForm(
                original.name(), city, FormLedger.sha256(original.bytes()), clock.instant(), user.id());
        received.become(practice, city, document, form.city(), form.notes().size());
        forms.save(received);
    }
}
