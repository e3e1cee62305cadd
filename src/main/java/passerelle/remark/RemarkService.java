package passerelle.remark;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.account.CurrentUser;
import passerelle.account.Viewing;
import passerelle.assessment.AssessmentDetails;
import passerelle.assessment.AssessmentId;

/** Talking about single questions, among those of a city or with the secretariat, as long as the sheet stands. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class RemarkService {

    private final RemarkThreads threads;
    private final StoredRemarks stored;
    private final RemarkSheets sheets;
    private final RemarkReaders readers;
    private final RemarkDesk desk;
    private final CurrentUser user;

    RemarkService(
            RemarkThreads threads,
            StoredRemarks stored,
            RemarkSheets sheets,
            RemarkReaders readers,
            RemarkDesk desk,
            CurrentUser user) {
        this.threads = threads;
        this.stored = stored;
        this.sheets = sheets;
        this.readers = readers;
        this.desk = desk;
        this.user = user;
    }

    /**
     * Says something for the first time. Who can read it is decided here, for good.
     *
     * @param field the code of the indicator or of the figure
     */
    public RemarkThreadId open(AssessmentId id, String field, RemarkCircle circle, NewRemark words) {
        var assessment = sheets.assessment(id);
        readers.require(assessment, field, circle);
        readers.checkMentioned(assessment, field, circle, words.mentioned());
        var thread = threads.saveAndFlush(new RemarkThread(id, sheets.place(assessment, field), circle));
        desk.write(thread, words);
        note("remark.written", thread, assessment);
        return thread.id();
    }

    /** Says more. What was resolved is open again. */
    public void answer(RemarkThreadId id, NewRemark words) {
        var thread = threads.require(id);
        var assessment = require(thread);
        readers.checkMentioned(assessment, thread.field(), thread.circle(), words.mentioned());
        thread.goOn();
        desk.write(thread, words);
        note("remark.answered", thread, assessment);
    }

    public void resolve(RemarkThreadId id) {
        var thread = threads.require(id);
        var assessment = require(thread);
        desk.resolve(thread);
        note("remark.resolved", thread, assessment);
    }

    public void reopen(RemarkThreadId id) {
        var thread = threads.require(id);
        var assessment = require(thread);
        thread.reopen();
        note("remark.reopened", thread, assessment);
    }

    /** The reader has read it, and is not told of it any more. */
    public void read(RemarkThreadId id) {
        require(threads.require(id));
        desk.read(id);
    }

    /** All that the reader may read, by the codes of indicators and figures; the open ones first, then as they began. */
    @Transactional(readOnly = true)
    public Map<String, List<ThreadRow>> of(AssessmentId id) {
        return stored.rows(id).stream()
                .sorted(Comparator.comparing((ThreadRow row) -> !row.isOpen())
                        .thenComparing(row -> row.remarks().getFirst().at()))
                .collect(Collectors.groupingBy(ThreadRow::field));
    }

    /** The circles in which the person at work may speak there, and who can be mentioned in each. */
    @Transactional(readOnly = true)
    public Map<RemarkCircle, List<Person>> circles(AssessmentId id, String field) {
        var assessment = sheets.assessment(id);
        var part = readers.part(assessment.city(), id);
        var circles = new EnumMap<RemarkCircle, List<Person>>(RemarkCircle.class);
        Stream.of(RemarkCircle.values())
                .filter(circle -> readers.reads(assessment.city(), part, field, circle))
                .forEach(circle -> circles.put(circle, readers.people(assessment, field, circle)));
        return circles;
    }

    /** Remarks that mention the person at work and were not read yet, the oldest first; none while seeing as a city. */
    @Transactional(readOnly = true)
    public List<UnreadRow> unread(int limit) {
        var person = user.account();
        return person == null || Viewing.current().isPresent()
                ? List.of()
                : stored.unread(person, PageRequest.of(0, limit)).stream()
                        .filter(row -> readers.reads(
                                row.city(), readers.part(row.city(), row.assessment()), row.field(), row.circle()))
                        .toList();
    }

    private void note(String key, RemarkThread thread, AssessmentDetails assessment) {
        desk.note(key, thread, assessment, sheets.name(assessment, thread.field()));
    }

    private AssessmentDetails require(RemarkThread thread) {
        var assessment = sheets.assessment(thread.assessment());
        readers.require(assessment, thread.field(), thread.circle());
        return assessment;
    }
}
