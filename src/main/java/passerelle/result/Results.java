package passerelle.result;

import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
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

    /** All that stand or stood, those of withdrawn rounds too, with their scores. */
    @Query("select distinct r from Result r left join fetch r.scores where r.city = :city and r.round = :round")
    List<Result> ever(CityId city, int round);

    @Query("select r from Result r where r.city = :city and r.round = :round and r.status = IN_FORCE")
    List<Result> inForce(CityId city, int round);

    @Query("select r from Result r"
            + " where r.city = :city and r.round = :round and r.status = IN_FORCE and r.kind = :kind")
    Optional<Result> inForce(CityId city, int round, ResultKind kind);

    /** Of those that are worked out here, the ones whose sheet is handed in and waits for nobody. */
    @Query("""
            select r.id from Result r join Assessment a on a.id = r.assessment
            where r.status = IN_FORCE and r.kind = INDICATIVE and a.status in (SUBMITTED, REVIEWED)
            order by r.id.value
            """)
    List<ResultId> workable();

    @Query(
            "select count(r) from Result r where r.status = IN_FORCE and r.kind = INDICATIVE and r.scoringVersion <> :version")
    int workedOutOtherwise(int version);

    @Query("""
            select r.id from Result r where r.status = IN_FORCE and not exists
                (select a.id from Assessment a where a.id = r.assessment and a.status = WITHDRAWN)
            order by r.city.value, r.round, r.kind
            """)
    List<ResultId> standing(Pageable page);

    /** To be looked at: they are not held against what was read, and not written. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_READ_ONLY, value = "true"))
    @Query("select r from Result r where r.id in :ids")
    List<Result> among(Collection<ResultId> ids);

    @Query("select distinct r.round from Result r where r.status = IN_FORCE order by r.round desc")
    List<Integer> rounds();

    @Query("""
            select r.city from Result r join Result own
              on own.city = r.city and own.round = r.round and own.kind = INDICATIVE and own.status = IN_FORCE
            where r.round = :round and r.kind = OFFICIAL and r.status = IN_FORCE and not exists
                (select a.id from Assessment a where a.id = own.assessment and a.status = WITHDRAWN)
            order by r.city.value
            """)
    List<CityId> withBoth(int round, Pageable page);
}
