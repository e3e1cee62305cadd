package passerelle.practice.collection;

import java.util.List;
import org.springframework.stereotype.Component;
import passerelle.intake.Restorer;
import passerelle.intake.Trace;
import passerelle.practice.FormerPractices;
import passerelle.practice.GoodPracticeId;
import passerelle.practice.PracticeReporting;
import passerelle.practice.PracticeService;
import passerelle.practice.received.EnclosedForms;
import passerelle.shared.Reason;
import passerelle.text.TextKey;
import passerelle.text.TextSaving;
import passerelle.text.TextService;

/** Makes a practice of a line as the secretariat would by hand, and takes it back. */
@Component
class CollectionDesk implements Restorer {

    private final PracticeReporting reporting;
    private final FormerPractices former;
    private final EnclosedForms forms;
    private final TextService texts;

    CollectionDesk(PracticeReporting reporting, FormerPractices former, EnclosedForms forms, TextService texts) {
        this.reporting = reporting;
        this.former = former;
        this.forms = forms;
        this.texts = texts;
    }

    List<Trace> take(CollectedPractice collected, Reason because) {
        var id = begin(collected);
        collected.changes().forEach(change -> reporting.write(id, change));
        collected.texts().forEach((field, text) -> write(id, field, text));
        keepOriginal(id, collected);
        if (collected.publishedOn() != null) {
            former.publish(id, collected.publishedOn());
        }
        return List.of(new Trace(subject(), id.value(), "", former.settle(id, because)));
    }

    private GoodPracticeId begin(CollectedPractice collected) {
        var file = collected.original().file();
        return file != null && collected.isToBeConfirmed()
                ? reporting.receive(collected.home(), collected.language(), file.name())
                : reporting.begin(collected.home(), collected.language());
    }

    /** It is read again: no file of a table is held while the others are looked at. */
    private void keepOriginal(GoodPracticeId id, CollectedPractice collected) {
        var file = collected.original().file();
        if (file == null) {
            return;
        }
        var content = CollectedFile.content(file);
        var form = forms.read(content.bytes());
        if (collected.isToBeConfirmed()) {
            forms.keepWaiting(id, collected.home(), content, form.proposal().orElseThrow());
        } else {
            forms.keep(id, collected.home(), content, form);
        }
    }

    private void write(GoodPracticeId practice, String field, String text) {
        var language = field.substring(field.lastIndexOf('.') + 1);
        if (texts.save(new TextKey(PracticeService.SUBJECT, practice.value(), field), text, 0, language)
                instanceof TextSaving.Collided) {
            throw new IllegalStateException("A practice that is being brought in had a text already");
        }
    }

    @Override
    public String subject() {
        return PracticeService.SUBJECT;
    }

    @Override
    public void restore(Trace trace, Reason reason) {
        former.takeBack(new GoodPracticeId(trace.object()), trace.after(), reason);
    }
}
