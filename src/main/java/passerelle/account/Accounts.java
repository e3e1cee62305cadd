package passerelle.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.AccountId;
import passerelle.shared.EmailAddress;

interface Accounts extends JpaRepository<Account, AccountId> {

    default Account lock(AccountId id) {
        return locked(id).orElseThrow(() -> new NoSuchElementException("No account " + id.value()));
    }

    /** Acts on one account queue here for a moment, so that none passes another unseen. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> locked(AccountId id);

    Optional<Account> findByEmail(EmailAddress email);

    @Query("""
            select new passerelle.account.AccountRow(a.id, a.name, a.email, a.password is not null, a.closedAt is not null)
            from Account a
            where a.nameFolded like concat('%', :folded, '%') escape '!' or a.email.value like concat('%', :folded, '%') escape '!'
            order by a.nameFolded, a.id
            """)
    List<AccountRow> rows(String folded, Pageable page);
}
