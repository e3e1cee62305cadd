package passerelle.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LibraryEntries extends JpaRepository<LibraryEntry, UUID> {

    Optional<LibraryEntry> findByCode(String code);

    @Query("select e from LibraryEntry e where e.id not in :published")
    List<LibraryEntry> besides(Collection<UUID> published);
}
