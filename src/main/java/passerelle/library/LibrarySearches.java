package passerelle.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import passerelle.shared.AccountId;

interface LibrarySearches extends JpaRepository<LibrarySearch, UUID> {

    List<LibrarySearch> findByAccount(AccountId account);

    Optional<LibrarySearch> findByAccountAndName(AccountId account, String name);
}
