package passerelle.assessment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import passerelle.instrument.Instrument;
import passerelle.shared.CityId;

interface Assessments extends JpaRepository<Assessment, AssessmentId> {

    default Assessment require(AssessmentId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("No assessment " + id.value()));
    }

    default Assessment lock(AssessmentId id) {
        return locked(id).orElseThrow(() -> new NoSuchElementException("No assessment " + id.value()));
    }

    /** Answers and submissions of one assessment queue here for a moment, so that none passes the other unseen. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assessment a where a.id = :id")
    Optional<Assessment> locked(AssessmentId id);

    @Query("select a from Assessment a where a.city in :cities and a.status <> WITHDRAWN"
            + " order by a.roundYear desc, a.openedOn desc, a.id.value")
    List<Assessment> of(Collection<CityId> cities);

    @Query("select a from Assessment a where a.city = :city and a.instrument = :instrument and a.status = OPEN")
    Optional<Assessment> open(CityId city, Instrument instrument);

    @Query("select count(a) > 0 from Assessment a"
            + " where a.city = :city and a.instrument = :instrument and a.roundSlot = :round")
    boolean stands(CityId city, Instrument instrument, int round);
}
