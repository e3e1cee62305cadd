package passerelle.intake;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface IntakeLines extends JpaRepository<IntakeLine, IntakePlace> {

    @Query("select l from IntakeLine l where l.id.intake = :intake and l.outcome in :outcomes order by l.id.place")
    List<IntakeLine> of(IntakeId intake, Collection<Outcome> outcomes, Pageable page);

    @Query("select l from IntakeLine l where l.id.intake = :intake order by l.id.place")
    List<IntakeLine> all(IntakeId intake);

    @Modifying
    @Query("delete from IntakeLine l where l.id.intake = :intake")
    void clear(IntakeId intake);
}
