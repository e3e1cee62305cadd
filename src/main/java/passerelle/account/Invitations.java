package passerelle.account;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import passerelle.shared.AccountId;

interface Invitations extends JpaRepository<Invitation, String> {

    List<Invitation> findByAccountAndUsedAtIsNull(AccountId account);
}
