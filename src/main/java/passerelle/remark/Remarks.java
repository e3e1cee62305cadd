package passerelle.remark;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.assessment.AssessmentId;

interface Remarks extends JpaRepository<Remark, RemarkId> {

    default Remark require(RemarkId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("No remark " + id.value()));
    }

    @Query("select new passerelle.remark.RemarkLine(r, h, s.city, coalesce(t.body, ''), coalesce(t.revision, 0L),"
            + " t.savedAt, m, p.name)"
            + " from Remark r join RemarkThread h on h.id = r.thread join Assessment s on s.id = h.assessment"
            + " left join WrittenText t on t.key.subject = 'remark' and t.key.objectId = r.id.value"
            + " left join RemarkMention m on m.key.remark = r.id left join Account p on p.id = m.key.account"
            + " where h.assessment = :assessment order by r.writtenAt, r.id.value, p.nameFolded")
    List<RemarkLine> of(AssessmentId assessment);
}
