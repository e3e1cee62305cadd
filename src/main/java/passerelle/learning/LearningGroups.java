package passerelle.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.CityId;

interface LearningGroups extends JpaRepository<LearningGroup, LearningGroupId> {

    String ROW = "select new passerelle.learning.LearningGroupRow("
            + "g.id, g.name, g.area, g.status, g.proposedOn, size(g.cities)) from LearningGroup g ";

    /** Those that are open first, then the latest. */
    @Query(ROW + "order by case when g.status = CLOSED then 1 else 0 end, g.proposedOn desc, g.name, g.id")
    List<LearningGroupRow> rows(Pageable page);

    @Query(ROW + """
            where exists (select c.city from LearningGroup o join o.cities c where o = g and c.city = :city)
            order by case when g.status = CLOSED then 1 else 0 end, g.proposedOn desc, g.name, g.id
            """)
    List<LearningGroupRow> of(CityId city);

    /** The cities that are in an open group of the area. */
    @Query("select c.city from LearningGroup g join g.cities c where g.area = :area and g.status <> CLOSED")
    Set<CityId> takenIn(String area);

    @Query("select g from LearningGroup g left join fetch g.cities where g.id = :id")
    Optional<LearningGroup> withCities(LearningGroupId id);
}
