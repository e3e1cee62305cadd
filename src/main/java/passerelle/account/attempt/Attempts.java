package passerelle.account.attempt;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Attempts extends JpaRepository<FailedAttempts, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from FailedAttempts a where a.attemptKey = :key")
    Optional<FailedAttempts> locked(String key);

    @Modifying
    @Query("delete from FailedAttempts a where a.attemptKey = :key")
    void forgive(String key);

    @Modifying
    @Query("delete from FailedAttempts a where a.lastAt < :before")
    int forget(Instant before);
}
