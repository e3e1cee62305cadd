package passerelle.remark;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.AccountId;

interface RemarkMentions extends JpaRepository<RemarkMention, RemarkMention.Key> {

    @Query("select m from RemarkMention m join Remark r on r.id = m.key.remark"
            + " where r.thread = :thread and m.key.account = :person and m.readAt is null")
    List<RemarkMention> unread(RemarkThreadId thread, AccountId person);

    /** In sheets that stand, the oldest first. */
    @Query("select new passerelle.remark.UnreadRow(r.writtenBy, r.writtenAt, a.city, c.code, a.id, a.instrument,"
            + " a.edition, h.area, h.field, h.circle)"
            + " from RemarkMention m join Remark r on r.id = m.key.remark join RemarkThread h on h.id = r.thread"
            + " join Assessment a on a.id = h.assessment join City c on c.id = a.city"
            + " where m.key.account = :person and m.readAt is null and a.status <> WITHDRAWN"
            + " order by r.writtenAt, r.id.value")
    List<UnreadRow> unread(AccountId person, Pageable page);
}
