package passerelle.account;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.AccountId;

interface Invitations extends JpaRepository<Invitation, String> {

    @Modifying
    @Query("update Invitation i set i.usedAt = :now where i.account = :account and i.usedAt is null")
    void spendAll(AccountId account, Instant now);
}
