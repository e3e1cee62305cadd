package passerelle.document;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import passerelle.search.SearchText;

/**
 * Finds papers of all cities by the names of their files, of their kinds and of their cities, for each reader those
 * that the reader may see.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PaperSearch {

    private static final String FOUND =
            "select new passerelle.document.PaperFound(d.id, d.name, d.type, d.subject, d.storedAt, c.code, c.names)";
    private static final String PAPERS = " from StoredDocument d join City c on c.id = d.city where ";
    private static final String BEST_FIRST = """
             order by case when d.nameFolded like :start escape '!' then 0
                           when d.nameFolded like :startOfWord escape '!' then 1 else 2 end,
                d.storedAt desc, d.id.value""";

    private final EntityManager entities;
    private final PaperRights rights;

    PaperSearch(EntityManager entities, PaperRights rights) {
        this.entities = entities;
        this.rights = rights;
    }

    /**
     * Those whose name begins with the text first, then the newest; at most that many.
     *
     * @param kinds what the papers of each subject are called in the reader's language
     */
    public Page<PaperFound> find(SearchText text, Map<String, String> kinds, int limit) {
        var conditions = new PaperConditions(rights, text, kinds);
        var first = conditions
                .fill(entities.createQuery(FOUND + PAPERS + conditions.text() + BEST_FIRST, PaperFound.class))
                .setParameter("start", text.start())
                .setParameter("startOfWord", text.startOfWord())
                .setMaxResults(limit)
                .getResultList();
        var count = entities.createQuery("select count(d)" + PAPERS + conditions.text(), Long.class);
        return PageableExecutionUtils.getPage(first, PageRequest.of(0, limit), conditions.fill(count)::getSingleResult);
    }
}
