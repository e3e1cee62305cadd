package passerelle.practice.classification;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Terms extends JpaRepository<Term, TermId> {

    @Query("select t from Term t left join fetch t.areas order by t.position, t.id.value")
    List<Term> inOrder();

    @Query("select coalesce(max(t.position), 0) from Term t where t.kind = :kind")
    int last(TermKind kind);

    /** The place of the last sub-domain of a domain, or its own. */
    @Query("select max(t.position) from Term t where t.id = :domain or t.parent = :domain")
    int lastBelow(TermId domain);
}
