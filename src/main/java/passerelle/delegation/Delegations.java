package passerelle.delegation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import passerelle.assessment.AssessmentId;
import passerelle.shared.AccountId;
import passerelle.shared.CityId;

interface Delegations extends JpaRepository<Delegation, DelegationId> {

    String STANDING = "select distinct d from Delegation d join fetch d.fields where d.takenBackAt is null";

    default Delegation require(DelegationId id) {
        return findById(id).orElseThrow(() -> new NoSuchElementException("No delegation " + id.value()));
    }

    @Query(STANDING + " and d.assessment = :assessment order by d.dueOn, d.askedAt, d.id.value")
    List<Delegation> of(AssessmentId assessment);

    /** Taken back or not. */
    @Query("select distinct d from Delegation d join fetch d.fields"
            + " where d.assessment = :assessment and d.delegate = :delegate")
    List<Delegation> everAsked(AssessmentId assessment, AccountId delegate);

    /**
     * In open sheets: held by that person in one of the own cities, or due before that day and not
     * done in one that the person coordinates.
     */
    @Query(STANDING + " and exists (select a.id from Assessment a where a.id = d.assessment"
            + " and a.status in (OPEN, RETURNED) and (d.delegate = :person and a.city in :own"
            + " or a.city in :coordinated and d.doneAt is null and d.dueOn < :day))"
            + " order by d.dueOn, d.askedAt, d.id.value")
    List<Delegation> agenda(AccountId person, Collection<CityId> own, Collection<CityId> coordinated, LocalDate day);

    /** Given in open sheets of that city and looked after by that person. */
    @Query(
            "select d from Delegation d where d.takenBackAt is null and d.keeper = :keeper and exists"
                    + " (select a.id from Assessment a where a.id = d.assessment and a.status in (OPEN, RETURNED) and a.city = :city)")
    List<Delegation> keptBy(CityId city, AccountId keeper);

    /** Given in open sheets of that city to that person. */
    @Query(
            "select d from Delegation d where d.takenBackAt is null and d.delegate = :delegate and exists"
                    + " (select a.id from Assessment a where a.id = d.assessment and a.status in (OPEN, RETURNED) and a.city = :city)")
    List<Delegation> heldBy(CityId city, AccountId delegate);

    /** The people and the notes of some delegations. */
    @Query("select new passerelle.delegation.DelegatePerson(d.id, s.city, new passerelle.delegation.Delegate("
            + "a.id, a.name, a.password is not null, coalesce(t.body, ''),"
            + " exists (select g.id from RoleGrant g where g.account = a.id and g.city = s.city and g.role = DELEGATE"
            + " and g.validFrom <= :day and (g.validUntil is null or g.validUntil >= :day))))"
            + " from Delegation d join Account a on a.id = d.delegate join Assessment s on s.id = d.assessment"
            + " left join WrittenText t on t.key.subject = 'delegation' and t.key.objectId = d.id.value"
            + " where d.id in :ids")
    List<DelegatePerson> people(Collection<DelegationId> ids, LocalDate day);
}
