package passerelle.account;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.AccountId;

interface AskedLinks extends JpaRepository<AskedLink, String> {

    List<AskedLink> findByAccountAndUsedAtIsNull(AccountId account);

    long countByAccountAndKindAndAskedAtAfter(AccountId account, LinkKind kind, Instant since);

    @Modifying
    @Query("delete from AskedLink l where l.expiresAt < :before")
    int forget(Instant before);
}
