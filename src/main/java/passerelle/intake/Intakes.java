package passerelle.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Intakes extends JpaRepository<Intake, IntakeId> {

    @Query("""
            select new passerelle.intake.IntakeRow(i, a.name) from Intake i join Account a on a.id = i.lookedAtBy
            order by i.lookedAt desc, i.id.value
            """)
    List<IntakeRow> newestFirst(Pageable page);

    @Query("""
            select new passerelle.intake.IntakeRow(i, a.name) from Intake i join Account a on a.id = i.lookedAtBy
            where i.id = :id
            """)
    Optional<IntakeRow> details(IntakeId id);

    @Query("select i.id from Intake i where i.status in (ARRIVED, LOOKED_AT) and i.lookedAt < :moment")
    List<IntakeId> lookedAtBefore(Instant moment);
}
