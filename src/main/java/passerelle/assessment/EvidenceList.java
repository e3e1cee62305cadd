package passerelle.assessment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EvidenceList extends JpaRepository<Evidence, EvidenceId> {

    @Query("select e from Evidence e where e.answer.assessment = :assessment and e.withdrawnAt is null"
            + " order by e.addedAt, e.id.value")
    List<Evidence> of(AssessmentId assessment);

    @Query("select e from Evidence e where e.answer.assessment in :assessments and e.withdrawnAt is null"
            + " order by e.addedAt, e.id.value")
    List<Evidence> among(Collection<AssessmentId> assessments);

    /** Those that were withdrawn as well. */
    @Query("select e.id from Evidence e where e.answer = :answer")
    List<EvidenceId> everBehind(Answer.Key answer);
}
