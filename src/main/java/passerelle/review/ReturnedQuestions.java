package passerelle.review;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.assessment.AssessmentId;

interface ReturnedQuestions extends JpaRepository<ReturnedQuestion, ReturnedQuestion.Key> {

    @Query("select q from ReturnedQuestion q where q.key.assessment = :assessment order by q.key.number")
    List<ReturnedQuestion> of(AssessmentId assessment);
}
