package passerelle.practice;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.CityId;

interface GoodPractices extends JpaRepository<GoodPractice, GoodPracticeId> {

    String ROW = "select new passerelle.practice.PracticeRow(p.id, p.city, c.code, c.names, p.code, p.revision,"
            + " p.outline.language, p.outline.titleEn, p.outline.titleFr, p.status, p.begunOn, p.submittedOn,"
            + " p.publishedOn) from GoodPractice p join City c on c.id = p.city ";

    default GoodPractice require(GoodPracticeId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("No good practice " + id.value()));
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from GoodPractice p where p.id = :id")
    Optional<GoodPractice> lock(GoodPracticeId id);

    @Query("select p.id from GoodPractice p where p.status = :status")
    List<GoodPracticeId> inState(PracticeStatus status);

    /** The versions, the latest first. */
    @Query("""
            select p from GoodPractice p left join fetch p.outline.terms left join fetch p.outline.areas
            where p.code = :code order by p.revision desc
            """)
    List<GoodPractice> versions(String code);

    @Query(ROW + "where p.code = :code order by p.revision desc")
    List<PracticeRow> rows(String code);

    /** Those in one of the states, what was touched last first. */
    @Query(ROW + """
            where p.city = :city and p.status in :states
            order by coalesce(p.publishedOn, p.submittedOn, p.begunOn) desc, p.code desc, p.revision desc
            """)
    List<PracticeRow> ofCity(CityId city, Collection<PracticeStatus> states);

    /** Those of some cities that have published something. */
    @Query("select distinct p.city from GoodPractice p where p.city in :cities and p.status = PUBLISHED")
    List<CityId> publishing(Collection<CityId> cities);

    /** Such as it-valmora- before the number of each. */
    @Query("select p.code from GoodPractice p where p.city = :city and p.revision = 1")
    List<String> codes(CityId city);

    /** Those of some cities that are not put aside, by what tells one from another. */
    @Query("""
            select new passerelle.practice.KnownPractice(p.city, p.code, p.outline.titleEn, p.outline.titleFr,
                p.outline.startsOn)
            from GoodPractice p where p.city in :cities and p.status <> ARCHIVED order by p.code, p.revision
            """)
    List<KnownPractice> known(Collection<CityId> cities);

    /** What the programme published before it was kept here counts as handed in by that day. */
    @Query("select max(coalesce(p.submittedOn, p.publishedOn)) from GoodPractice p where p.city = :city")
    @Nullable LocalDate lastSubmitted(CityId city);

    @Query(ROW
            + "where p.city in :cities and p.status in :states order by p.status desc, p.begunOn, p.code, p.revision")
    List<PracticeRow> waiting(Collection<CityId> cities, Collection<PracticeStatus> states, Pageable page);

    @Query(ROW + "where p.status = :status order by p.submittedOn, p.code, p.revision")
    List<PracticeRow> waiting(PracticeStatus status, Pageable page);

    /** Members that have joined by then and handed nothing in since; a draft that is under way is enough. */
    @Query("""
            select new passerelle.practice.SilentCity(c.code, c.names,
                (select max(coalesce(p.submittedOn, p.publishedOn)) from GoodPractice p where p.city = c.id))
            from City c
            where c.id in :cities and c.standing = MEMBER and c.standingSince <= :since
              and not exists (select p.id from GoodPractice p
                  where p.city = c.id and (coalesce(p.submittedOn, p.publishedOn) > :since or p.status in (DRAFT, RETURNED)))
            order by c.code
            """)
    List<SilentCity> silent(Collection<CityId> cities, LocalDate since, Pageable page);
}
