package passerelle.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.CityId;

interface LibraryEntries extends JpaRepository<LibraryEntry, UUID> {

    /** In no order. */
    @Query("""
            select new passerelle.library.EntryLine(e.id, e.code, c.id, c.code, c.names, c.country, c.standing,
                e.language, e.titleEn, e.titleFr, e.terms, e.areas, e.year, e.publishedOn, e.summaryEn, e.summaryFr)
            from LibraryEntry e join City c on c.id = e.city
            where e.id in :ids
            """)
    List<EntryLine> among(Collection<UUID> ids);

    /** Some cities with what they have, the last first; one without an entry with a blank one. */
    @Query("""
            select new passerelle.library.EntryLine(e.id, coalesce(e.code, ''), c.id, c.code, c.names, c.country,
                c.standing, coalesce(e.language, ''), coalesce(e.titleEn, ''), coalesce(e.titleFr, ''),
                coalesce(e.terms, ''), coalesce(e.areas, ''), coalesce(e.year, 0), e.publishedOn,
                coalesce(e.summaryEn, ''), coalesce(e.summaryFr, ''))
            from City c left join LibraryEntry e on e.city = c.id
            where c.id in :cities
            order by e.publishedOn desc, e.code
            """)
    List<EntryLine> of(Collection<CityId> cities);

    Optional<LibraryEntry> findByCode(String code);

    @Query("select e from LibraryEntry e where e.id not in :published")
    List<LibraryEntry> besides(Collection<UUID> published);
}
