package passerelle.assessment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Answers extends JpaRepository<Answer, AnswerKey> {

    @Query("select a from Answer a where a.key.assessment = :assessment")
    List<Answer> of(AssessmentId assessment);

    /** Only what is answered, without what else is known of the answers. */
    @Query("""
            select new passerelle.assessment.GivenValue(
                a.key.assessment.value, a.key.indicator.value, a.value.kind, a.value.options, a.value.reason)
            from Answer a
            where a.key.assessment in :assessments and a.value.kind <> BLANK
            """)
    List<GivenValue> values(Collection<AssessmentId> assessments);

    @Query("select a from Answer a where a.key.assessment in :assessments")
    List<Answer> among(Collection<AssessmentId> assessments);
}
