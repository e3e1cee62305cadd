package passerelle.account;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import passerelle.search.SearchText;
import passerelle.shared.AccountId;
import passerelle.shared.EmailAddress;

interface Accounts extends JpaRepository<Account, AccountId> {

    /** Has all the words of a text in the name or the e-mail. */
    String IS_CALLED = "concat(a.nameFolded, ' ', a.email.value) like :#{#text.word(0)} escape '!'"
            + " and concat(a.nameFolded, ' ', a.email.value) like :#{#text.word(1)} escape '!'"
            + " and concat(a.nameFolded, ' ', a.email.value) like :#{#text.word(2)} escape '!'"
            + " and concat(a.nameFolded, ' ', a.email.value) like :#{#text.word(3)} escape '!'";

    String ROW = "select new passerelle.account.AccountRow("
            + "a.id, a.name, a.email, a.password is not null, a.closedAt is not null) from Account a where ";

    default Account lock(AccountId id) {
        return locked(id).orElseThrow(() -> new NoSuchElementException("No account " + id.value()));
    }

    /** Acts on one account queue here for a moment, so that none passes another unseen. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> locked(AccountId id);

    /** Acts that may leave a role without anybody queue here, in one order, so that they never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where exists (select g.id from RoleGrant g where g.account = a.id"
            + " and g.role = :role)"
            + " order by a.id.value")
    List<Account> lockHolders(Role role);

    Optional<Account> findByEmail(EmailAddress email);

    @Query(ROW + "a.emailLook = :look order by a.nameFolded, a.id")
    List<AccountRow> looking(String look, Limit most);

    @Query(ROW + IS_CALLED + " order by a.nameFolded, a.id")
    List<AccountRow> rows(SearchText text, Pageable page);

    @Query(ROW + "a.email.value in :addresses")
    List<AccountRow> addressed(Collection<String> addresses);

    /** Those within reach, first whose name begins with the text. */
    @Query(ROW + IS_CALLED + """
              and (:#{#reach.everybody()} = true or exists (select g.id from RoleGrant g
                  where g.account = a.id and exists (select c.id from City c where c.id = g.city)
                    and (:#{#reach.everyCity()} = true or g.city in :#{#reach.cities()})))
            order by
              case when a.nameFolded like :#{#text.start()} escape '!' then 0
                   when a.nameFolded like :#{#text.startOfWord()} escape '!' then 1
                   when a.email.value like :#{#text.start()} escape '!' then 1 else 2 end,
              a.nameFolded, a.id.value
            """)
    Page<AccountRow> found(SearchText text, PeopleReach reach, Pageable page);
}
