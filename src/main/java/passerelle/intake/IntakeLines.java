package passerelle.intake;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface IntakeLines extends JpaRepository<IntakeLine, IntakePlace> {

    @Query("select l from IntakeLine l where l.id.intake = :intake and l.outcome in :outcomes order by l.id.place")
    List<IntakeLine> of(IntakeId intake, Collection<Outcome> outcomes, Pageable page);

    @Query("select l from IntakeLine l where l.id.intake = :intake order by l.id.place")
    List<IntakeLine> all(IntakeId intake);

    /** The numbers of those lines that shall not be brought in. */
    @Query("select distinct l.lineNumber from IntakeLine l where l.id.intake = :intake and l.leftOut = true")
    Set<Integer> leftOut(IntakeId intake);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update IntakeLine l set l.leftOut = :leftOut
            where l.id.intake = :intake and l.lineNumber in :lines and l.outcome in (ADDS, CHANGES)
            """)
    void mark(IntakeId intake, Collection<Integer> lines, boolean leftOut);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update IntakeLine l set l.leftOut = :leftOut where l.id.intake = :intake and l.outcome in (ADDS, CHANGES)")
    void markAll(IntakeId intake, boolean leftOut);

    @Modifying
    @Query("delete from IntakeLine l where l.id.intake = :intake")
    void clear(IntakeId intake);
}
