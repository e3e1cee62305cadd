package passerelle.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface EnclosureFiles extends JpaRepository<Enclosure, IntakePlace> {

    @Query("select f from Enclosure f where f.id.intake = :intake order by f.id.place")
    List<Enclosure> of(IntakeId intake);

    /** What needs somebody first. */
    @Query("""
            select f from Enclosure f where f.id.intake = :intake
            order by case when f.refusal <> '' then 0 when f.lineNumber = 0 then 1 else 2 end, f.name, f.id.place
            """)
    List<Enclosure> page(IntakeId intake, Pageable page);

    @Query("select count(f) from Enclosure f where f.id.intake = :intake")
    int countOf(IntakeId intake);

    @Query("""
            select new passerelle.intake.FileTally(
                count(f),
                coalesce(sum(case when f.lineNumber = 0 then 1 else 0 end), 0),
                coalesce(sum(case when f.refusal <> '' then 1 else 0 end), 0))
            from Enclosure f where f.id.intake = :intake
            """)
    FileTally tally(IntakeId intake);

    /** Not as an entity, so that a hundred files take no more memory than one. */
    @Query("select b.bytes from EnclosedBytes b where b.id = :id")
    Optional<byte[]> bytes(IntakePlace id);

    @Modifying
    @Query("delete from EnclosedBytes b where b.id.intake = :intake")
    void forgetBytes(IntakeId intake);

    @Modifying
    @Query("delete from Enclosure f where f.id.intake = :intake")
    void clear(IntakeId intake);
}
