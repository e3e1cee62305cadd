package passerelle.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.AccountId;
import passerelle.shared.EmailAddress;

interface Accounts extends JpaRepository<Account, AccountId> {

    Optional<Account> findByEmail(EmailAddress email);

    @Query("""
            select new passerelle.account.AccountRow(a.id, a.name, a.email, a.password is not null, a.closedAt is not null)
            from Account a
            where a.nameFolded like concat('%', :folded, '%') escape '!' or a.email.value like concat('%', :folded, '%') escape '!'
            order by a.nameFolded, a.id
            """)
    List<AccountRow> rows(String folded, Pageable page);
}
