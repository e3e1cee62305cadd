package passerelle.remark;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.assessment.AssessmentId;

interface RemarkThreads extends JpaRepository<RemarkThread, RemarkThreadId> {

    default RemarkThread require(RemarkThreadId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("No remarks " + id.value()));
    }

    @Query("select h from RemarkThread h where h.assessment = :assessment and h.circle in :circles")
    List<RemarkThread> of(AssessmentId assessment, Collection<RemarkCircle> circles);
}
