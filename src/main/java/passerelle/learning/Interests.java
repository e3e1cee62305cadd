package passerelle.learning;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.CityId;

interface Interests extends JpaRepository<Interest, InterestId> {

    String STATED = "select new passerelle.learning.StatedInterest(i.city, i.area, i.kind, i.statedOn)"
            + " from Interest i where i.withdrawn = false and ";

    Optional<Interest> findByCityAndArea(CityId city, String area);

    @Query(STATED + "i.city = :city order by i.statedOn, i.area")
    List<StatedInterest> of(CityId city);

    @Query(STATED + "i.area = :area")
    List<StatedInterest> in(String area);

    @Query(STATED + "i.kind = OFFERS")
    List<StatedInterest> offers();

    @Query("""
            select new passerelle.learning.InterestCount(i.area, i.kind, count(i))
            from Interest i where i.withdrawn = false group by i.area, i.kind
            """)
    List<InterestCount> counts();
}
