package passerelle.review;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.assessment.AnswerKey;
import passerelle.assessment.AssessmentId;

interface ReviewDecisions extends JpaRepository<ReviewDecision, AnswerKey> {

    /** Also those taken back, on which the next one builds. */
    @Query("select d from ReviewDecision d where d.key.assessment = :assessment")
    List<ReviewDecision> of(AssessmentId assessment);

    @Query("select d from ReviewDecision d where d.key.assessment in :assessments")
    List<ReviewDecision> among(Collection<AssessmentId> assessments);
}
