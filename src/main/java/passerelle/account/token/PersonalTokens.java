package passerelle.account.token;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.AccountId;

interface PersonalTokens extends JpaRepository<PersonalToken, PersonalTokenId> {

    /** Those that stand, the newest first. */
    @Query("select t from PersonalToken t where t.account = :account and t.revokedAt is null"
            + " order by t.createdAt desc, t.id.value")
    List<PersonalToken> standing(AccountId account);

    /** Asked anew each time: a closed account opens nothing from the moment on in which it is closed. */
    @Query("select t from PersonalToken t join Account a on a.id = t.account"
            + " where t.hash = :hash and a.closedAt is null")
    Optional<PersonalToken> ofOpenAccount(String hash);

    /** Two requests at once do not get into each other’s way. */
    @Modifying
    @Query("update PersonalToken t set t.lastUsedOn = :day where t.id = :id")
    void use(PersonalTokenId id, LocalDate day);
}
