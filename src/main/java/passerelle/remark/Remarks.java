package passerelle.remark;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.assessment.AssessmentId;

interface Remarks extends JpaRepository<Remark, RemarkId> {

    default Remark require(RemarkId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("No remark " + id.value()));
    }

    @Query("select new passerelle.remark.RemarkLine(r.id, r.thread, r.author, r.writtenBy, r.writtenAt,"
            + " coalesce(t.body, ''), coalesce(t.revision, 0L), t.savedAt)"
            + " from Remark r join RemarkThread h on h.id = r.thread"
            + " left join WrittenText t on t.key.subject = 'remark' and t.key.objectId = r.id.value"
            + " where h.assessment = :assessment and h.circle in :circles order by r.writtenAt, r.id.value")
    List<RemarkLine> of(AssessmentId assessment, Collection<RemarkCircle> circles);
}
