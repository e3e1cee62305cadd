package passerelle.remark;

import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.assessment.AssessmentService;
import passerelle.assessment.SheetReaders;
import passerelle.text.TextKey;
import passerelle.text.TextOwner;

/** The words of remarks: read in their circle, and written by their author alone. */
@Component
class RemarkTexts implements TextOwner {

    static final String SUBJECT = "remark";

    private final Remarks remarks;
    private final RemarkThreads threads;
    private final AssessmentService assessments;
    private final SheetReaders readers;
    private final CurrentUser user;

    RemarkTexts(
            Remarks remarks,
            RemarkThreads threads,
            AssessmentService assessments,
            SheetReaders readers,
            CurrentUser user) {
        this.remarks = remarks;
        this.threads = threads;
        this.assessments = assessments;
        this.readers = readers;
        this.user = user;
    }

    static TextKey key(RemarkId id) {
        return new TextKey(SUBJECT, id.value(), "body");
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    /** To whoever has the answer in hand of which it speaks. */
    @Override
    public Predicate<String> opened(UUID object) {
        var thread = threads.require(remarks.require(new RemarkId(object)).thread());
        var part = readers.part(assessments.get(thread.assessment()));
        return field -> part.isInHand(thread.field());
    }

    @Override
    public Place place(UUID object, String field) {
        var remark = remarks.require(new RemarkId(object));
        TextOwner.checkField(field, "body");
        var thread = threads.require(remark.thread());
        var city = assessments.get(thread.assessment()).city();
        return new Place(city, thread.circle().audience(), remark.isBy(user.account()), null);
    }
}
