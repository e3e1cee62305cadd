package passerelle.practice.received;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import passerelle.practice.GoodPracticeId;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;

interface ReceivedForms extends JpaRepository<ReceivedForm, ReceivedFormId> {

    /** With which something is still to be done, of all cities or of some. */
    String OPEN = " from ReceivedForm f left join GoodPractice p on p.id = f.practice left join City c on c.id = f.city"
            + " where f.putAway = false and (f.state <> READ or p.status = RECEIVED)"
            + " and (:all = true or f.city in :cities)";

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from ReceivedForm f where f.id = :id")
    Optional<ReceivedForm> lock(ReceivedFormId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select f from ReceivedForm f
            where f.putAway = false and f.state = REFUSED and (:all = true or f.city in :cities)
            order by f.receivedAt, f.name, f.id
            """)
    List<ReceivedForm> refused(boolean all, Collection<CityId> cities);

    @Query("select f from ReceivedForm f where f.practice = :practice")
    Optional<ReceivedForm> of(GoodPracticeId practice);

    @Query("select p.city from GoodPractice p where p.id = :practice")
    CityId cityOf(GoodPracticeId practice);

    @Query("""
            select f.id from ReceivedForm f
            where f.state = ARRIVED and f.putAway = false and f.receivedBy = :by order by f.receivedAt, f.name, f.id
            """)
    List<ReceivedFormId> arrived(AccountId by);

    /** Whether the same file stands here already, as a practice or waiting for its city. */
    @Query("""
            select count(f) > 0 from ReceivedForm f left join GoodPractice p on p.id = f.practice
            where f.sha256 = :sha256 and f.id <> :id and f.putAway = false
              and (f.state = PLACELESS or f.state = READ and p.status <> ARCHIVED)
            """)
    boolean isKnown(String sha256, ReceivedFormId id);

    @Query("select new passerelle.practice.received.ReceivedFormRow(f.id, f.name, f.city, c.code, c.names,"
            + " f.writtenCity, f.state, p.code, p.outline.language, p.outline.titleEn, p.outline.titleFr, f.refusal,"
            + " f.openPoints, f.receivedAt)" + OPEN
            + " order by case f.state when PLACELESS then 0 when READ then 1 when ARRIVED then 2 else 3 end,"
            + " f.receivedAt desc, f.name, f.id")
    List<ReceivedFormRow> rows(boolean all, Collection<CityId> cities, Pageable page);

    @Query("select new passerelle.practice.received.ReceivedTally(f.state, count(f))" + OPEN + " group by f.state")
    List<ReceivedTally> tally(boolean all, Collection<CityId> cities);

    /** Those that wait for that person: of the own cities or, for the secretariat, those that it handed in. */
    @Query("""
            select count(f) from ReceivedForm f left join GoodPractice p on p.id = f.practice
            where f.putAway = false and (f.state = PLACELESS and :secretariat = true
              or f.state = READ and p.status = RECEIVED
                and (f.city in :cities or :secretariat = true and p.bySecretariat = true))
            """)
    long waiting(boolean secretariat, Collection<CityId> cities);

    @Query("""
            select new passerelle.practice.received.MemberCalled(c.id, c.names, c.country) from City c
            where c.standing = MEMBER
            """)
    List<MemberCalled> members();
}
