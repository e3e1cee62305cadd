package passerelle.practice;

import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SuggestionDecisions extends JpaRepository<SuggestionDecision, SuggestionDecision.Key> {

    /** The suggestions of a practice that the city has decided on. */
    @Query("select d.key.field from SuggestionDecision d where d.key.practice = :practice")
    Set<String> decided(GoodPracticeId practice);
}
