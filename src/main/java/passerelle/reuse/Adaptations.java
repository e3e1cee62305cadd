package passerelle.reuse;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.CityId;

interface Adaptations extends JpaRepository<Adaptation, AdaptationId> {

    Optional<Adaptation> findByCityAndPractice(CityId city, String practice);

    /** Those of a practice that is published, the latest first. */
    @Query("""
            select a from Adaptation a
            where a.practice = :practice and a.withdrawn = false
              and exists (select p.id from GoodPractice p where p.code = a.practice and p.status = PUBLISHED)
            order by a.toldOn desc, a.id.value
            """)
    List<Adaptation> of(String practice);

    /** What a city adapted and can still be read, the latest first. */
    @Query("""
            select new passerelle.reuse.AdaptedRow(
                a.practice, p.outline.language, p.outline.titleEn, p.outline.titleFr, c.names, a.note, a.toldOn)
            from Adaptation a
            join GoodPractice p on p.code = a.practice and p.status = PUBLISHED
            join City c on c.id = p.city
            where a.city = :city and a.withdrawn = false
            order by a.toldOn desc, a.practice
            """)
    List<AdaptedRow> by(CityId city);

    @Query("""
            select new passerelle.reuse.Counted(a.practice, count(a)) from Adaptation a
            where a.practice in :practices and a.withdrawn = false group by a.practice
            """)
    List<Counted> counted(Collection<String> practices);
}
