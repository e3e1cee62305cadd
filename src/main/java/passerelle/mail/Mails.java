package passerelle.mail;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Mails extends JpaRepository<Mail, MailId> {

    @Query(
            "select m.id from Mail m where m.dueAt <= :now and m.state in (WAITING, FAILED) order by m.dueAt, m.id.value")
    List<MailId> due(Instant now, Limit most);

    @Query("select new passerelle.mail.MailRow(m.id, m.purpose, m.recipient, m.subject, m.state, m.attempts, m.reason,"
            + " m.writtenAt, m.dueAt, m.sentAt) from Mail m where :state is null or m.state = :state"
            + " order by m.writtenAt desc, m.id.value")
    List<MailRow> rows(@Nullable MailState state, Pageable page);

    /** Whoever changes a mail holds it, so that sending it and taking it back wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mail m where m.id = :id")
    Optional<Mail> held(MailId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Mail> findBySecretMark(String mark);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Mail> findByState(MailState state);

    long countByState(MailState state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mail m where m.secretUntil <= :now and m.state in (WAITING, FAILED)")
    List<Mail> outlived(Instant now);

    @Modifying
    @Query("delete from Mail m where m.writtenAt < :before and m.state in (SENT, WITHDRAWN)")
    int forget(Instant before);
}
