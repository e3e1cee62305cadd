package passerelle.comparison;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.AccountId;

interface SavedComparisons extends JpaRepository<SavedComparison, SavedComparisonId> {

    @Query("""
            select new passerelle.comparison.SavedRow(c.id, c.name, c.savedAt, s.kind, s.on)
            from SavedComparison c join c.sample s
            where c.account = :account order by c.savedAt desc, c.name
            """)
    List<SavedRow> of(AccountId account);

    @Query("""
            select c from SavedComparison c join fetch c.sample s left join fetch s.results where c.id = :id
            """)
    Optional<SavedComparison> withSample(SavedComparisonId id);

    Optional<SavedComparison> findByAccountAndName(AccountId account, String name);
}
