package passerelle.strategy.evaluation;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Discussions extends JpaRepository<Discussion, DiscussionId> {

    default Discussion require(DiscussionId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("No discussion " + id.value()));
    }

    @Query("select new passerelle.strategy.evaluation.DiscussionRow(d.id,"
            + " new passerelle.strategy.evaluation.DiscussionDetails(d.heldOn, d.whom), new passerelle.text.SavedText("
            + "coalesce(t.body, ''), coalesce(t.language, ''), coalesce(t.revision, 0L), t.savedAt,"
            + " coalesce(t.savedBy, ''))) from Discussion d"
            + " left join WrittenText t on t.key.subject = 'discussion' and t.key.objectId = d.id.value"
            + " and t.key.field = 'notes'"
            + " where d.evaluation = :evaluation and d.withdrawn = false order by d.heldOn, d.whom, d.id.value")
    List<DiscussionRow> rows(EvaluationId evaluation);
}
