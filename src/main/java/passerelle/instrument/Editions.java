package passerelle.instrument;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Editions extends JpaRepository<StoredEdition, EditionId> {

    String ROW = "select new passerelle.instrument.EditionRow(e.id, e.instrument, e.version, e.status, e.sha256,"
            + " e.importedAt) from StoredEdition e";

    @Query(ROW + " order by e.instrument, e.version desc")
    List<EditionRow> rows();

    @Query(ROW + " where e.id = :id")
    Optional<EditionRow> row(EditionId id);

    @Query(ROW + " where e.instrument = :instrument and e.status = :status")
    Optional<EditionRow> row(Instrument instrument, EditionStatus status);

    @Query(ROW + " where e.instrument = :instrument and e.version = :version")
    Optional<EditionRow> row(Instrument instrument, String version);

    /** Those before it, the latest first. */
    @Query(ROW + " where e.instrument = :instrument and e.version < :version order by e.version desc")
    List<EditionRow> before(Instrument instrument, String version);

    /** The latest version first. */
    @Query(ROW + " where e.instrument = :instrument and e.status = passerelle.instrument.EditionStatus.RETIRED"
            + " order by e.version desc")
    List<EditionRow> retired(Instrument instrument);

    @Query("select e.source from StoredEdition e where e.id = :id")
    String source(EditionId id);

    /** Nobody else writes it until this act is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from StoredEdition e where e.id = :id")
    Optional<StoredEdition> findForUpdate(EditionId id);

    Optional<StoredEdition> findByInstrumentAndVersion(Instrument instrument, String version);

    Optional<StoredEdition> findByInstrumentAndStatus(Instrument instrument, EditionStatus status);
}
