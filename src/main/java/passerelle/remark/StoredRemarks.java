package passerelle.remark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import passerelle.account.CurrentUser;
import passerelle.assessment.AssessmentId;
import passerelle.shared.AccountId;

/** Reads the remarks of a whole sheet, in one statement. */
@Component
class StoredRemarks {

    private final Remarks remarks;
    private final RemarkMentions mentions;
    private final RemarkReaders readers;
    private final CurrentUser user;

    StoredRemarks(Remarks remarks, RemarkMentions mentions, RemarkReaders readers, CurrentUser user) {
        this.remarks = remarks;
        this.mentions = mentions;
        this.readers = readers;
        this.user = user;
    }

    /** @throws AccessDeniedException when nothing of that city is meant for this reader */
    List<ThreadRow> rows(AssessmentId sheet) {
        var said = remarks.of(sheet);
        if (said.isEmpty()) {
            return List.of();
        }
        var city = said.getFirst().city();
        var part = readers.part(city, sheet);
        if (part.isNothing()) {
            throw new AccessDeniedException("Not meant for this reader");
        }
        var threads = said.stream()
                .filter(line -> readers.reads(
                        city, part, line.thread().field(), line.thread().circle()))
                .collect(Collectors.groupingBy(line -> line.thread().id(), LinkedHashMap::new, Collectors.toList()));
        return threads.values().stream()
                .map(lines -> lines.getFirst().thread().row(rows(lines)))
                .toList();
    }

    private List<RemarkRow> rows(List<RemarkLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(line -> line.remark().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> same.getFirst().remark().row(same, user.account()))
                .toList();
    }

    List<UnreadRow> unread(AccountId reader, Pageable page) {
        return mentions.unread(reader, page);
    }
}
