package passerelle.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.CityId;

interface LibraryEntries extends JpaRepository<LibraryEntry, UUID> {

    String LINE = "select new passerelle.library.EntryLine(e.id, e.code, e.city, e.language, e.titleEn, e.titleFr,"
            + " e.terms, e.areas, e.year, e.publishedOn, e.summaryEn, e.summaryFr) from LibraryEntry e ";

    /** Of some cities, what was published last first. */
    @Query(LINE + "where e.city in :cities order by e.publishedOn desc, e.code")
    List<EntryLine> lines(Collection<CityId> cities);

    /** In no order. */
    @Query(LINE + "where e.id in :ids")
    List<EntryLine> among(Collection<UUID> ids);

    Optional<LibraryEntry> findByCode(String code);

    @Query("select e from LibraryEntry e where e.id not in :published")
    List<LibraryEntry> besides(Collection<UUID> published);
}
