package passerelle.remark;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import passerelle.assessment.AssessmentId;
import passerelle.shared.AccountId;

/** Reads the remarks of a whole sheet, in three statements. */
@Component
class StoredRemarks {

    private final RemarkThreads threads;
    private final Remarks remarks;
    private final RemarkMentions mentions;

    StoredRemarks(RemarkThreads threads, Remarks remarks, RemarkMentions mentions) {
        this.threads = threads;
        this.remarks = remarks;
        this.mentions = mentions;
    }

    List<ThreadRow> rows(AssessmentId sheet, Collection<RemarkCircle> circles, @Nullable AccountId reader) {
        var open = threads.of(sheet, circles);
        if (open.isEmpty()) {
            return List.of();
        }
        var mentioned = mentions.of(sheet, circles).stream().collect(Collectors.groupingBy(MentionLine::remark));
        Map<RemarkThreadId, List<RemarkRow>> said = remarks.of(sheet, circles).stream()
                .collect(Collectors.groupingBy(
                        RemarkLine::thread,
                        Collectors.mapping(
                                line -> line.row(reader, mentioned.getOrDefault(line.id(), List.of())),
                                Collectors.toList())));
        return open.stream()
                .map(thread -> thread.row(said.getOrDefault(thread.id(), List.of())))
                .toList();
    }

    List<UnreadRow> unread(AccountId reader, Pageable page) {
        return mentions.unread(reader, page);
    }
}
