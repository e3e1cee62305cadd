package passerelle.result;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.shared.CityId;

interface Results extends JpaRepository<Result, ResultId> {

    default Result require(ResultId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("No result " + id.value()));
    }

    /** With their scores; without those of a round that was opened by mistake. */
    @Query("""
            select distinct r from Result r left join fetch r.scores
            where r.city = :city and r.status = IN_FORCE and not exists
                (select a.id from Assessment a where a.id = r.assessment and a.status = WITHDRAWN)
            """)
    List<Result> inForce(CityId city);

    @Query("""
            select distinct r from Result r left join fetch r.scores
            where r.city in :cities and r.status = IN_FORCE and r.kind = OFFICIAL
            """)
    List<Result> official(Collection<CityId> cities);

    @Query("select r from Result r where r.city = :city and r.round = :round and r.status = IN_FORCE")
    List<Result> inForce(CityId city, int round);

    @Query("select r from Result r"
            + " where r.city = :city and r.round = :round and r.status = IN_FORCE and r.kind = :kind")
    Optional<Result> inForce(CityId city, int round, ResultKind kind);
}
