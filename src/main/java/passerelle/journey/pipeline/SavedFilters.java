package passerelle.journey.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import passerelle.shared.AccountId;

interface SavedFilters extends JpaRepository<SavedFilter, UUID> {

    List<SavedFilter> findByAccount(AccountId account);

    Optional<SavedFilter> findByAccountAndName(AccountId account, String name);
}
